import { isBlank, type CellValue } from "../../shared/workbook/cell";
import type { SheetGrid } from "../../shared/workbook/content";
import { cellFormat, cellValue } from "./cellValue";
import type { Range } from "./services";

/** The cells of a range: two calls, however large it is. Row and column are those of its first cell. */
export function readGrid(
  range: Range,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  serialOf: (date: Date) => number,
): SheetGrid {
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formats = range.getNumberFormats();
  return {
    ...place,
    values: values.map((row) => row.map((raw) => cellValue(raw, serialOf))),
    formats: formats.map((row) => row.map(cellFormat)),
  };
}

/** The smallest rectangle of a grid that holds every cell with a value; without rows where there is none. */
export function usedPart(grid: SheetGrid): SheetGrid {
  const isUsed = (cell: CellValue | undefined) => cell !== undefined && !isBlank(cell);
  const rows = grid.values.map((row) => row.some(isUsed));
  const top = rows.indexOf(true);
  if (top < 0) return { sheet: grid.sheet, row: 1, column: 1, values: [], formats: [] };
  const bottom = rows.lastIndexOf(true) + 1;
  const lefts = grid.values.map((row) => row.findIndex(isUsed)).filter((column) => column >= 0);
  const left = lefts.reduce((least, each) => Math.min(least, each));
  const right = grid.values.reduce((most, row) => {
    let end = row.length;
    while (end > most && !isUsed(row[end - 1])) end -= 1;
    return Math.max(most, end);
  }, 0);
  return {
    sheet: grid.sheet,
    row: grid.row + top,
    column: grid.column + left,
    values: grid.values.slice(top, bottom).map((row) => row.slice(left, right)),
    formats: grid.formats.slice(top, bottom).map((row) => row.slice(left, right)),
  };
}
