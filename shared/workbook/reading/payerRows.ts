import { sameWord } from "../../text/sameWord";
import type { PayerRow } from "../feeTables";
import { errorRemark } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { readText } from "./readText";
import { readWord } from "./readWord";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type PayerFields = RowFields<PayerRow>;

const readCalculation = readWord(["each", "joint"]);
/** Read only for what is wrong with them: invoicing uses them. */
const otherTexts = ["organisationNumber", "peppolId", "buyerReference", "orderReference", "vat"];

function readFields(row: RowReader): PayerFields {
  for (const field of otherTexts) row.read(field, readText);
  const payer = row.require("payer", readText);
  const calculation = row.read("calculation", readCalculation);
  return { payer, calculation: row.isReadable("calculation") ? (calculation ?? "each") : null };
}

export function payerRows(table: LocatedTable | null): readonly ReadRow<PayerFields>[] {
  const rows = readRows(table, readFields);
  tellRepeated(rows, {
    keyFields: ["payer"],
    keyOf: ({ payer }) => (payer === null ? null : sameWord(payer)),
    field: () => "payer",
    fault: ({ payer }, firstRow) => errorRemark("duplicate-payer", { payer: payer ?? "", firstRow }),
  });
  return rows;
}
