import { sameWord } from "../../text/sameWord";
import type { SurveyRow } from "../activityTables";
import { errorRemark, type Cell, type Reading } from "./cellReading";
import type { EventFields } from "./eventRows";
import type { KnownRows } from "./knownRows";
import type { LocatedTable } from "./locatedTable";
import { obeying } from "./obeying";
import { ownerOfFigures } from "./ownerOfFigures";
import { readList } from "./readList";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { shownValue } from "./shownValue";
import { tellRepeated } from "./tellRepeated";
import { toNumber } from "../../money/decimal";

export type SurveyFields = RowFields<SurveyRow>;

/** A scale may begin below zero, and has no more points than a person tells apart with a slider. */
const largestPoint = 1000;

function readPoint(cell: Cell): Reading<number> {
  const { value, remarks } = readNumber(cell);
  const point = { value: value === null ? null : toNumber(value), remarks };
  const isPoint = (number: number) => Number.isInteger(number) && Math.abs(number) <= largestPoint;
  return obeying(point, isPoint, errorRemark("not-a-scale-point", { text: shownValue(cell.value) }));
}

/** Both ends or none. */
function readScale(row: RowReader): SurveyRow["scale"] {
  const min = row.read("scaleFrom", readPoint);
  const max = row.read("scaleTo", readPoint);
  if (!row.isReadable("scaleFrom") || !row.isReadable("scaleTo")) return null;
  if (min === null && max === null) return null;
  if (min === null || max === null) {
    row.tell(min === null ? "scaleFrom" : "scaleTo", errorRemark("scale-end-missing"));
    return null;
  }
  if (min < max) return { min, max };
  row.tell("scaleTo", errorRemark("scale-ends-swapped", { min, max }));
  return null;
}

function readFields(row: RowReader, events: KnownRows<EventFields>): SurveyFields {
  return {
    id: row.require("id", readText),
    sheet: row.require("sheet", readText),
    ...ownerOfFigures(row, events),
    scale: readScale(row),
    satisfaction: row.read("satisfaction", readList) ?? [],
    usefulness: row.read("usefulness", readList) ?? [],
    freeText: row.read("freeText", readList) ?? [],
    sent: row.read("sent", readWholeNumber),
    columns: row.read("columns", readText),
  };
}

export function surveyRows(
  table: LocatedTable | null,
  events: KnownRows<EventFields>,
): readonly ReadRow<SurveyFields>[] {
  const rows = readRows(table, (row) => readFields(row, events));
  const unique = (field: "id" | "sheet", code: string) => {
    tellRepeated(rows, {
      keyFields: [field],
      keyOf: (fields) => (fields[field] === null ? null : sameWord(fields[field])),
      field: () => field,
      fault: (fields, firstRow) => errorRemark(code, { name: fields[field] ?? "", firstRow }),
    });
  };
  unique("id", "duplicate-survey");
  unique("sheet", "duplicate-survey-sheet");
  return rows;
}
