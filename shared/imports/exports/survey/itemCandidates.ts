import { sameWord } from "../../../text/sameWord";
import type { Scale } from "../../../evaluation/itemAnswer";
import type { ExportTable } from "../table/exportTable";
import type { CodeBook } from "./codeBook";
import type { PointLabel } from "./itemHeader";
import { asksForWords, scaleRole } from "./itemRole";
import { toldScale } from "./itemScale";
import { itemTally, type ItemValues } from "./itemValues";
import { surveyKind } from "./surveyKind";
import type { ItemColumn } from "./surveyLayout";

/** An item with what its answers hold, before all are seen together. */
export interface ItemCandidate {
  readonly column: ItemColumn;
  readonly values: ItemValues;
  readonly labels: readonly PointLabel[];
  readonly told: Scale | null;
  readonly isScaled: boolean;
}

/** Reads the answers to all items, row by row. */
export function itemCandidates(
  table: ExportTable,
  rows: readonly number[],
  items: readonly ItemColumn[],
  book: CodeBook,
): readonly ItemCandidate[] {
  const { grid } = table;
  const isCoded = surveyKind(table) === "limesurvey";
  const read = items.map((column) => {
    const known = column.labels.length > 0 ? column.labels : (book.get(sameWord(column.title)) ?? []);
    const points = new Map(known.map(({ point, label }): [string, number] => [sameWord(label), point]));
    return { column, known, tally: itemTally(column, rows.length, points, isCoded) };
  });
  rows.forEach((row, index) => {
    const [cells, formats] = [grid.values[row] ?? [], grid.formats[row] ?? []];
    for (const { tally } of read) tally.add(index, cells, formats);
  });
  return read.map(({ column, known, tally }) => {
    const values = tally.values();
    const labels = known.length > 0 ? known : values.labels;
    const told = toldScale(column.title, known, values);
    return { column, values, labels, told, isScaled: isScaled(column, values, told) };
  });
}

/** Whether an item is answered by points of a scale: by its answers, and where there are none by its question. */
function isScaled({ title, chosen, isOpen }: ItemColumn, values: ItemValues, told: Scale | null): boolean {
  if (chosen === "freeText") return false;
  if (chosen === "satisfaction" || chosen === "usefulness") return true;
  if (values.numeric + values.words === 0) {
    return !isOpen && (told !== null || (scaleRole(title) !== "other" && !asksForWords(title)));
  }
  const isNumeric = values.numeric * 5 >= (values.numeric + values.words) * 3;
  if (isOpen || !isNumeric) return false;
  if (told === null && scaleRole(title) === "other" && isRunning(values)) return false;
  const small = [...values.numbers].reduce((sum, [value, count]) => sum + (value >= 0 && value <= 10 ? count : 0), 0);
  return told !== null || scaleRole(title) !== "other" || small * 10 >= values.numeric * 9;
}

/** 1, 2, 3 …, each once and in this order, number the rows. */
function isRunning({ numbers, numeric, words }: ItemValues): boolean {
  const all = [...numbers.keys()];
  return (
    words === 0 && numeric === all.length && numeric >= 3 && all.every((value, at) => value === (all[0] ?? 0) + at)
  );
}
