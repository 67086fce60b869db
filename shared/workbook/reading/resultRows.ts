import { sameWord } from "../../text/sameWord";
import type { ResultRow } from "../activityTables";
import { errorRemark } from "./cellReading";
import type { EventFields } from "./eventRows";
import type { KnownRows } from "./knownRows";
import type { LocatedTable } from "./locatedTable";
import { obeying } from "./obeying";
import { ownerOfFigures } from "./ownerOfFigures";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readWord } from "./readWord";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { shownValue } from "./shownValue";
import { tellRepeated } from "./tellRepeated";

type ResultFields = RowFields<ResultRow>;

const readMeasure = readWord(["satisfaction", "usefulness", "otherMeasure"]);
const mostDecimals = 4;

function readFields(row: RowReader, events: KnownRows<EventFields>): ResultFields {
  return {
    measure: row.require("measure", readMeasure),
    mean: row.require("mean", readNumber),
    ...ownerOfFigures(row, events),
    question: row.read("question", readText),
    n: row.read("n", readWholeNumber),
    decimals: row.read("decimals", (cell) =>
      obeying(
        readWholeNumber(cell),
        (value) => value <= mostDecimals,
        errorRemark("too-many-decimals", { text: shownValue(cell.value), most: mostDecimals }),
      ),
    ),
  };
}

/** One mean of each question for an event or a year. */
export function resultRows(
  table: LocatedTable | null,
  events: KnownRows<EventFields>,
): readonly ReadRow<ResultFields>[] {
  const rows = readRows(table, (row) => readFields(row, events));
  tellRepeated(rows, {
    keyFields: ["measure", "event", "year", "question"],
    keyOf: ({ measure, event, year, question }) =>
      measure === null || year === null
        ? null
        : [sameWord(event ?? ""), year, measure, sameWord(question ?? "")].join("\u0000"),
    field: () => "measure",
    fault: (_, firstRow) => errorRemark("duplicate-result", { firstRow }),
  });
  return rows;
}
