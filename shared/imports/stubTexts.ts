import { looksNumeric } from "./figureOfCell";
import { cellAt, textAt, type ImportSheet } from "./importSheet";
import type { RegionColumns } from "./regionColumns";

/** The rows that hold figures, in order; below the last municipality only those that name nothing, since others are notes. */
function rowsOfFigures(
  sheet: ImportSheet,
  { columns, firstRow, lastRow }: RegionColumns,
  figures: readonly number[],
): readonly number[] {
  const rows: number[] = [];
  for (let row = firstRow; row < sheet.texts.length; row += 1) {
    if (row > lastRow && columns.some((column) => textAt(sheet, row, column) !== "")) break;
    if (figures.some((column) => looksNumeric(cellAt(sheet, row, column)))) rows.push(row);
  }
  return rows;
}

/** Groups of one size, more than one: a table that writes each municipality once. A code that was lost makes groups uneven. */
function isWrittenOnce(rows: readonly number[], isNamed: (row: number) => boolean): boolean {
  const sizes: number[] = [];
  for (const row of rows) {
    if (isNamed(row)) sizes.push(1);
    else if (sizes.length === 0) return false;
    else sizes[sizes.length - 1] = (sizes[sizes.length - 1] ?? 0) + 1;
  }
  return sizes.length > 1 && (sizes[0] ?? 0) > 1 && sizes.every((size) => size === sizes[0]);
}

/**
 * What the columns beside the figures say in each row. Databases write a value once above the rows that it holds for; it is repeated
 * here, where the shape of the table leaves no doubt that this is meant.
 *
 * @param stub the columns that tell rows of one municipality apart
 * @param figures the columns of figures
 */
export function stubTexts(
  sheet: ImportSheet,
  regions: RegionColumns,
  stub: readonly number[],
  figures: readonly number[],
): (row: number, column: number) => string {
  const plain = (row: number, column: number): string => textAt(sheet, row, column);
  const isNamed = (row: number): boolean => regions.columns.some((column) => plain(row, column) !== "");
  const rows = rowsOfFigures(sheet, regions, figures);
  if (stub.length === 0 || !isWrittenOnce(rows, isNamed)) return plain;
  const carried = new Map<number, ReadonlyMap<number, string>>();
  let above: ReadonlyMap<number, string> = new Map();
  for (const row of rows) {
    const before = isNamed(row) ? new Map<number, string>() : above;
    const textIn = (column: number): string => plain(row, column) || (before.get(column) ?? "");
    above = new Map([...regions.columns, ...stub].map((column) => [column, textIn(column)]));
    carried.set(row, above);
  }
  return (row, column) => carried.get(row)?.get(column) ?? plain(row, column);
}
