import { sameWord } from "../../../text/sameWord";
import type { CellValue } from "../../../workbook/cell";
import { isDateFormat } from "../../../workbook/reading/numberFormat";
import { cellText } from "../table/cellText";
import type { ExportTable } from "../table/exportTable";
import type { PointLabel } from "./itemHeader";
import { plainAnswer, type PlainAnswer } from "./plainAnswer";
import type { ItemColumn } from "./surveyLayout";

/** The different answers to an item, each read once. */
export interface ItemValues {
  /** By what the cell holds; a column that is text throughout is not gone through to its end. */
  readonly plain: ReadonlyMap<CellValue, PlainAnswer>;
  /** Numbers as often as they were answered. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly numeric: number;
  readonly words: number;
  /** Labels that stand in the answers. */
  readonly labels: readonly PointLabel[];
  /** Texts that a person wrote, not chose: long, and hardly any twice. */
  readonly isWritten: boolean;
}

/** Enough to see that a column is text. */
const wordsEnough = 2000;

/** Reads the answers to an item. @param known points by their label, as header or code book tell them */
export function itemValues(
  table: ExportTable,
  rows: readonly number[],
  { column, labelColumn }: ItemColumn,
  known: ReadonlyMap<string, number>,
): ItemValues {
  const plain = new Map<CellValue, PlainAnswer>();
  const numbers = new Map<number, number>();
  const labels = new Map<number, string>();
  let [numeric, words, letters, choices] = [0, 0, 0, 0];
  const { values, formats } = table.grid;
  for (const row of rows) {
    const value = answerCell(values[row] ?? [], column, labelColumn);
    let answer = plain.get(value);
    if (answer === undefined) {
      const read = plainAnswer(value, typeof value === "number" && isDateFormat(formats[row]?.[column] ?? ""));
      const point = read.kind === "text" ? known.get(sameWord(read.text)) : undefined;
      answer =
        point === undefined || read.kind !== "text"
          ? read
          : { kind: "number", value: point, label: read.text, text: read.text };
      plain.set(value, answer);
    }
    if (answer.kind === "number") {
      numeric += 1;
      numbers.set(answer.value, (numbers.get(answer.value) ?? 0) + 1);
      const beside = labelColumn < 0 ? "" : cellText(values[row]?.[labelColumn]);
      const label = answer.label ?? (/\p{L}/u.test(beside) ? beside : null);
      if (label !== null && !labels.has(answer.value)) labels.set(answer.value, label);
    } else if (answer.kind === "text") {
      words += 1;
      letters += answer.text.length;
      if (/;\s*$/.test(answer.text)) choices += 1;
    }
    if (words > wordsEnough && numeric * 10 < words) break;
  }
  const different = [...plain.values()].filter(({ kind }) => kind === "text").length;
  return {
    plain,
    numbers,
    numeric,
    words,
    labels: [...labels].map(([point, label]) => ({ point, label })).sort((one, other) => one.point - other.point),
    isWritten: words > 0 && choices * 2 < words && different * 2 > words && letters / words > 15,
  };
}

/** The cell of an answer: the label beside it where the value is blank. */
export function answerCell(row: readonly CellValue[], column: number, labelColumn: number): CellValue {
  const value = row[column] ?? null;
  return labelColumn >= 0 && cellText(value) === "" ? (row[labelColumn] ?? null) : value;
}
