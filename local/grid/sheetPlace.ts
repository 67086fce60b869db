import type { GridSheet } from "./gridWorkbook";

/** What a column or row without a size of its own measures, in points. */
export const usualWidth = 48;
export const usualHeight = 15;

type Sizes = Pick<GridSheet, "columnWidths" | "rowHeights">;

export function columnWidth(sheet: Sizes, column: number): number {
  return sheet.columnWidths.get(column) ?? usualWidth;
}

export function rowHeight(sheet: Sizes, row: number): number {
  return sheet.rowHeights.get(row) ?? usualHeight;
}

function sum(until: number, sizes: ReadonlyMap<number, number>, usual: number): number {
  let total = (until - 1) * usual;
  for (const [at, size] of sizes) {
    total += at < until ? size - usual : 0;
  }
  return total;
}

/** How far a column's left edge is from the sheet's, in points. */
export function leftOf(sheet: Sizes, column: number): number {
  return sum(column, sheet.columnWidths, usualWidth);
}

/** How far a row's upper edge is from the sheet's, in points. */
export function topOf(sheet: Sizes, row: number): number {
  return sum(row, sheet.rowHeights, usualHeight);
}

/** A line of a sheet, from 1, and how many points into it a place is. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

function placeIn(points: number, sizeOf: (line: number) => number): LinePlace {
  let [line, left] = [1, Math.max(0, points)];
  // Half an eighth of a pixel is no distance: a sum of widths may fall short by a rounding.
  while (left > sizeOf(line) - 0.05 && line < 16384) {
    left -= sizeOf(line);
    line += 1;
  }
  return { line, offset: Math.abs(left) < 0.05 ? 0 : left };
}

export function columnAt(sheet: Sizes, left: number): LinePlace {
  return placeIn(left, (column) => columnWidth(sheet, column));
}

export function rowAt(sheet: Sizes, top: number): LinePlace {
  return placeIn(top, (row) => rowHeight(sheet, row));
}
