import { sameWord } from "../../text/sameWord";
import type { FixedFeeRow } from "../feeTables";
import { isBlank } from "../cell";
import { errorRemark, readAs, type Reader } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { checkName } from "./memberIdentity";
import { readAmount } from "./readAmount";
import { readCode } from "./readCode";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import { readPopulation } from "./readWholeNumber";
import { readWord } from "./readWord";
import { readYear } from "./readYear";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type FixedFeeFields = RowFields<FixedFeeRow>;

const readBound = readWord(["floor", "cap", "none"]);

/** Sentences as they were written: the blanks within their numbers break no line. */
const readSentences: Reader<string> = (cell) => {
  const { value } = cell;
  return typeof value === "string" && !isBlank(value)
    ? readAs(value.replace(/[\r\n\t]+/g, " ").trim())
    : readText(cell);
};

function readFields(row: RowReader): FixedFeeFields {
  const code = row.require("code", readCode);
  const name = row.read("name", readText);
  if (code !== null && name !== null) checkName(row, code, name);
  return {
    year: row.require("year", readYear),
    code,
    amount: row.require("amount", readAmount),
    name,
    payer: row.read("payer", readText),
    population: row.read("population", readPopulation),
    populationYear: row.read("populationYear", readYear),
    unbounded: row.read("unbounded", readAmount),
    bound: row.read("bound", readBound),
    factor: row.read("factor", readNumber),
    indexValues: row.read("indexValues", readText),
    fixedOn: row.read("fixedOn", readDate),
    body: row.read("body", readText),
    diaryNumber: row.read("diaryNumber", readText),
    explanation: row.read("explanation", readSentences),
  };
}

/** One fixed fee a year for a member. Whether a year has one for each member is seen beside the table of members. */
export function fixedFeeRows(table: LocatedTable | null): readonly ReadRow<FixedFeeFields>[] {
  const rows = readRows(table, readFields);
  tellRepeated(rows, {
    keyFields: ["code", "year"],
    keyOf: ({ code, year }) => (code === null || year === null ? null : `${sameWord(code)} ${String(year)}`),
    field: () => "code",
    fault: ({ code, year }, firstRow) =>
      errorRemark("duplicate-fixed-fee", { code: code ?? "", year: year ?? "", firstRow }),
  });
  return rows;
}
