import { columnLabel } from "./columnLabel";
import { textAt, type ImportSheet } from "./importSheet";
import type { RegionColumns } from "./regionColumns";

/** A text with the place of its first cell. */
export interface PlacedText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What stands around the figures. */
export interface Surroundings {
  /** First row of the headings; the first row of figures where there are none. */
  readonly headingRow: number;
  readonly firstRow: number;
  /** The cells above a column, from above, with hyphenated ones joined and spread headings repeated. */
  piecesOf(column: number): readonly string[];
  readonly titles: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
}

/** Blank rows that may stand between headings and figures. */
const mostBlankRows = 2;

function isBlankRow(texts: readonly string[]): boolean {
  return texts.every((text) => text === "");
}

/** A row with one text, at the left and not the name of a column, belongs to the title. */
function isTitleRow(texts: readonly string[], leftmost: number): boolean {
  const filled = texts.flatMap((text, column) => (text === "" ? [] : [column]));
  const [column = 0] = filled;
  return filled.length === 1 && column <= leftmost && columnLabel(texts[column] ?? "") === null;
}

function headingRows({ texts }: ImportSheet, regions: RegionColumns): readonly number[] {
  const leftmost = Math.min(...regions.columns);
  let row = regions.firstRow - 1;
  while (row >= 0 && regions.firstRow - 1 - row < mostBlankRows && isBlankRow(texts[row] ?? [])) row -= 1;
  const rows: number[] = [];
  for (; row >= 0; row -= 1) {
    const above = texts[row] ?? [];
    if (isBlankRow(above) || isTitleRow(above, leftmost)) break;
    rows.unshift(row);
  }
  return rows;
}

/** A heading over several columns stands in the first of them. It reaches as far as the cells below it have headings of their own. */
function spread(
  sheet: ImportSheet,
  rows: readonly number[],
  regions: RegionColumns,
  at: number,
  column: number,
): string {
  const textIn = (row: number, of: number): string => textAt(sheet, row, of).replace(/^#.*/, "");
  const row = rows[at] ?? 0;
  const own = textIn(row, column);
  if (own !== "" || rows.slice(at + 1).every((below) => textIn(below, column) === "")) return own;
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = textIn(row, left);
    if (text !== "") return regions.columns.includes(left) ? "" : text;
  }
  return "";
}

/** "Folk-" over "mängd" is one word. */
function joined(pieces: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const before = whole[whole.length - 1];
    if (before !== undefined && /\p{L}-$/u.test(before)) whole[whole.length - 1] = before.slice(0, -1) + piece;
    else whole.push(piece);
  }
  return whole;
}

function rowTextsBetween(sheet: ImportSheet, from: number, to: number): readonly PlacedText[] {
  return sheet.texts.slice(from, to).flatMap((texts, index) => {
    const text = texts.filter((each) => each !== "").join(", ");
    return text === "" ? [] : [{ text, row: from + index, column: texts.findIndex((each) => each !== "") }];
  });
}

export function surroundings(sheet: ImportSheet, regions: RegionColumns): Surroundings {
  const rows = headingRows(sheet, regions);
  const headingRow = rows[0] ?? regions.firstRow;
  return {
    headingRow,
    firstRow: regions.firstRow,
    piecesOf: (column) =>
      joined(rows.map((_row, at) => spread(sheet, rows, regions, at, column)).filter((text) => text !== "")),
    titles: rowTextsBetween(sheet, 0, headingRow),
    notes: rowTextsBetween(sheet, regions.lastRow + 1, sheet.texts.length),
  };
}
