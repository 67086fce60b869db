import type { FeeClassRow } from "../feeTables";
import type { LocatedTable } from "./locatedTable";
import { readAmount } from "./readAmount";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readYear } from "./readYear";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";

type FeeClassFields = RowFields<FeeClassRow>;

function readFields(row: RowReader): FeeClassFields {
  return {
    fromYear: row.require("fromYear", readYear),
    category: row.read("category", readText),
    upTo: row.read("upTo", readWholeNumber),
    fee: row.read("fee", readAmount),
    rate: row.read("rate", readAmount),
    alternative: row.read("alternative", readText),
  };
}

/** What classes make together is the fee engine's to judge. */
export function feeClassRows(table: LocatedTable | null): readonly ReadRow<FeeClassFields>[] {
  return readRows(table, readFields);
}
