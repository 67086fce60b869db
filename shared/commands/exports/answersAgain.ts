import { cellText } from "../../imports/exports/table/cellText";
import { columnOf, textAt, type ExportTable } from "../../imports/exports/table/exportTable";
import { tablesOfSheet } from "../../imports/exports/table/tablesOfSheet";
import { headerWord } from "../../imports/exports/table/headerWord";
import type { SheetGrid } from "../../workbook/content";

const times = ["started", "completed", "submitted", "timestamp"] as const;

/**
 * Whether answers that come are those that stand in a sheet, fetched again: half of the standing ones are among them, by the time of the
 * submission and its numbers, which neither a removal of names nor a correction here and there changes. Answers without a time come again
 * where all that stand are the first or the last of those that come, since few numbers are alike by chance.
 * @param isOfSameEvent both are known to be of the same event: then half of them is enough without a time too
 */
export function answersAgain(standing: SheetGrid, coming: SheetGrid, isOfSameEvent: boolean): boolean {
  const [one] = tablesOfSheet(standing);
  const [other] = tablesOfSheet(coming);
  if (one === undefined || other === undefined) return false;
  const words = new Set(one.headers.map(headerWord));
  const shared = [...new Set(other.headers.map(headerWord))].filter((word) => word !== "" && words.has(word));
  const hasTime = times.some((field) => columnOf(one, field) >= 0 && columnOf(other, field) >= 0);
  const [before, after] = [rowKeys(one, shared, hasTime), rowKeys(other, shared, hasTime)];
  if (before.length === 0) return false;
  if (hasTime || isOfSameEvent) return commonOf(before, after) * 2 >= before.length;
  const last = after.length - before.length;
  return last >= 0 && [0, last].some((from) => before.every((key, at) => key === after[from + at]));
}

/** What each row says: its times and numbers, or without times all that it holds; rows that say nothing are passed over. */
function rowKeys(table: ExportTable, words: readonly string[], hasTime: boolean): readonly string[] {
  const columnOfWord = new Map(table.headers.map((header, column) => [headerWord(header), column]));
  const columns = words.map((word) => columnOfWord.get(word) ?? -1);
  const timed = times.map((field) => columnOf(table, field)).filter((column) => column >= 0);
  const keys: string[] = [];
  for (let row = table.from; row < table.to; row += 1) {
    const texts = columns.map((column) => cellText(table.grid.values[row]?.[column]));
    const moment = timed.map((column) => textAt(table, row, column)).join(" ");
    if (!hasTime && texts.some((text) => text !== "")) keys.push(texts.join("\n"));
    if (hasTime && moment.trim() !== "") keys.push([moment, ...texts.filter(isNumber)].join("\n"));
  }
  return keys;
}

function isNumber(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d+)?$/.test(text);
}

function commonOf(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return some.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
}
