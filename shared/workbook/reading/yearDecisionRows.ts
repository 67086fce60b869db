import type { YearDecisionRow } from "../feeTables";
import { errorRemark } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { readDate } from "./readDate";
import { readDecidedPercent, readPercent } from "./readPercent";
import { readText } from "./readText";
import { readYear } from "./readYear";
import { readYesNo } from "./readYesNo";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type YearDecisionFields = RowFields<YearDecisionRow>;

function readFields(row: RowReader): YearDecisionFields {
  row.read("computed", readPercent);
  row.read("body", readText);
  row.read("date", readDate);
  row.read("diaryNumber", readText);
  return {
    year: row.require("year", readYear),
    decided: row.read("decided", readDecidedPercent),
    madeUpLater: row.read("madeUpLater", readYesNo) ?? false,
  };
}

export function yearDecisionRows(table: LocatedTable | null): readonly ReadRow<YearDecisionFields>[] {
  const rows = readRows(table, readFields);
  tellRepeated(rows, {
    keyFields: ["year"],
    keyOf: ({ year }) => (year === null ? null : String(year)),
    field: () => "year",
    fault: ({ year }, firstRow) => errorRemark("duplicate-year-decision", { year: year ?? "", firstRow }),
  });
  return rows;
}
