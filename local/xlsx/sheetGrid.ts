import { isBlank, type CellValue } from "../../shared/workbook/cell";
import type { SheetGrid } from "../../shared/workbook/content";
import type { CellArea } from "../../shared/workbook/sheetModel";
import { cellName } from "../../shared/workbook/reference";
import type { SheetRows } from "./sheetCells";
import { WorkbookFileError } from "./workbookFileError";

/** Cells that a grid may hold; a single mark in the last corner of a sheet would otherwise make one of 17 billion. */
const mostCells = 20_000_000;

/** The smallest area that holds every cell with a value; null for an empty sheet. */
export function usedArea(rows: SheetRows): CellArea | null {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const [number, { values }] of rows) {
    values.forEach((value, column) => {
      if (!isBlank(value)) {
        top = Math.min(top, number);
        bottom = Math.max(bottom, number);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    });
  }
  return bottom === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The cells of an area, as a rectangle. Rows without a value share one row of blanks.
 * @throws WorkbookFileError when a stray value far away makes the rectangle too large to hold
 */
export function gridOf(sheet: string, rows: SheetRows, area: CellArea): SheetGrid {
  const blanks: readonly CellValue[] = new Array<CellValue>(area.columns).fill(null);
  const noFormats: readonly string[] = new Array<string>(area.columns).fill("");
  const filledRows = Array.from({ length: area.rows }, (_none, index) => rows.get(area.row + index));
  if (filledRows.filter((row) => row !== undefined).length * area.columns > mostCells) {
    const corner = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
    throw new WorkbookFileError("file-range-too-large", { sheet, cell: corner });
  }
  return {
    sheet,
    row: area.row,
    column: area.column,
    values: filledRows.map((row) =>
      row === undefined ? blanks : blanks.map((_blank, at) => row.values[area.column + at] ?? null),
    ),
    formats: filledRows.map((row) =>
      row === undefined ? noFormats : noFormats.map((_none, at) => row.formats[area.column + at] ?? ""),
    ),
  };
}
