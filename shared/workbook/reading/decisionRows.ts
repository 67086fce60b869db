import { sameWord } from "../../text/sameWord";
import type { DecisionRow } from "../feeTables";
import { errorRemark } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { readAmount } from "./readAmount";
import { readCode } from "./readCode";
import { readDate } from "./readDate";
import { readText } from "./readText";
import { readYear } from "./readYear";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type DecisionFields = RowFields<DecisionRow>;

function readFields(row: RowReader): DecisionFields {
  const code = row.read("code", readCode);
  const payer = row.read("payer", readText);
  if (row.isReadable("code") && row.isReadable("payer")) {
    if (code === null && payer === null) row.tell("code", errorRemark("decision-for-nobody"));
    if (code !== null && payer !== null) row.tell("payer", errorRemark("decision-for-two", { code, payer }));
  }
  return {
    code,
    payer,
    year: row.require("year", readYear),
    amount: row.require("amount", readAmount),
    reason: row.read("reason", readText),
    date: row.read("date", readDate),
  };
}

function keyOf({ code, payer, year }: DecisionFields): string | null {
  if (year === null || (code === null && payer === null)) return null;
  return [year, code === null ? "payer" : "code", sameWord(code ?? payer ?? "")].join(" ");
}

/** One decided amount a year for a member or a payer. */
export function decisionRows(table: LocatedTable | null): readonly ReadRow<DecisionFields>[] {
  const rows = readRows(table, readFields);
  tellRepeated(rows, {
    keyFields: ["code", "payer", "year"],
    keyOf,
    field: ({ code }) => (code === null ? "payer" : "code"),
    fault: ({ code, payer, year }, firstRow) =>
      errorRemark("duplicate-decision", { target: code ?? payer ?? "", year: year ?? "", firstRow }),
  });
  return rows;
}
