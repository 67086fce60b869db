import { printable, printScale } from "../workbook/paper";
import { rowHeight, usualHeight } from "../workbook/rowHeight";
import type { ChartModel, ModelCell, PageSetup, TableModel } from "../workbook/sheetModel";

/** What decides where a page may end. */
interface PrintedSheet {
  readonly rows: readonly (readonly (ModelCell | null)[])[];
  readonly widths: readonly number[];
  readonly tables: readonly TableModel[];
  readonly charts: readonly Pick<ChartModel, "area">[];
  readonly orientation: PageSetup["orientation"];
}

/** Rows that are best seen together, both included. */
interface Section {
  readonly first: number;
  readonly last: number;
}

/** A page is filled to this part: a program may round the scale, or make a row of broken text a little higher. */
const filled = 0.97;

/** How much of the sheet a page holds, in points of the sheet. */
export function pageRoom(widths: readonly number[], orientation: PageSetup["orientation"]): number {
  return (filled * printable(orientation).height) / printScale(widths, orientation);
}

/**
 * Rows that begin a new page, so that neither a chart nor a table that fits on a page is cut in two, and no heading ends one.
 *
 * A section is a heading with what stands below it; those that a chart reaches over are one. Running text is parted between its paragraphs,
 * and the notes at the end where a page happens to end. A table longer than a page begins where there is at least half a page left, and
 * ends where the program that prints ends it: what follows it begins a page.
 */
export function pageBreaks(sheet: PrintedSheet): readonly number[] {
  const room = pageRoom(sheet.widths, sheet.orientation);
  const breaks: number[] = [];
  let used = 0;
  for (const part of sectionsOf(sheet).flatMap((section) => partsOf(sheet, section))) {
    const height = heightOf(sheet, part);
    const isNote = sheet.rows[part.first - 1]?.[0]?.style === "note";
    if (!isNote && used > 0 && used + height > room && (height <= room || used > room / 2)) {
      breaks.push(part.first);
      used = 0;
    }
    used = Math.min(room, used + height);
  }
  return breaks;
}

/** Everything down to the end of the first table is one: title and summary are never alone. */
function sectionsOf({ rows, tables, charts }: PrintedSheet): readonly Section[] {
  const isUnderChart = (row: number) => charts.some(({ area }) => area.row < row && row < area.row + area.rows);
  const isOf = (row: number, style: string) => rows[row - 1]?.[0]?.style === style;
  const begins = (row: number) =>
    (isOf(row, "heading") && !isOf(row - 1, "heading")) ||
    (isOf(row, "note") && (!isOf(row - 1, "note") || isUnderChart(row - 1)));
  const afterFirst = tables[0]?.area.row ?? rows.length;
  const starts = rows
    .map((_row, index) => index + 1)
    .filter((row) => row > afterFirst && begins(row) && !isUnderChart(row));
  const last = Math.max(rows.length, ...charts.map(({ area }) => area.row + area.rows - 1));
  return [1, ...starts].map((first, index) => ({ first, last: (starts[index] ?? last + 1) - 1 }));
}

/** What of a section stays together: all of it where it holds a table, else the heading with its first paragraphs, and each of the others. */
function partsOf({ tables }: PrintedSheet, section: Section): readonly Section[] {
  const { first, last } = section;
  const kept = first + 2;
  if (last <= kept || tables.some(({ area }) => area.row >= first && area.row <= last)) return [section];
  const others = Array.from({ length: last - kept }, (_none, index) => kept + 1 + index);
  return [{ first, last: kept }, ...others.map((row) => ({ first: row, last: row }))];
}

function heightOf({ rows, widths }: PrintedSheet, { first, last }: Section): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += rowHeight(rows[row - 1] ?? [], widths) ?? usualHeight;
  return height;
}
