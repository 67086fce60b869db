import { columnLetters, cellName } from "../../shared/workbook/reference";
import type { GridArea, GridSheet, GridWorkbook } from "../grid/gridWorkbook";
import { ExcelError } from "./excelError";

export const sheetRows = 1048576;
export const sheetColumns = 16384;

/** The cells that a Range object stands for. */
export interface RangeTarget {
  readonly sheet: GridSheet;
  readonly area: GridArea;
}

/** @throws ExcelError InvalidArgument where the area reaches outside the sheet */
export function rangeTarget(sheet: GridSheet, area: GridArea): RangeTarget {
  const { row, column, rows, columns } = area;
  const fits = row >= 1 && column >= 1 && rows >= 1 && columns >= 1;
  if (!fits || row + rows - 1 > sheetRows || column + columns - 1 > sheetColumns) {
    throw new ExcelError("InvalidArgument", "The range reaches outside the sheet.");
  }
  return { sheet, area: { row, column, rows, columns } };
}

/** @throws ExcelError InvalidReference where the sheet is no longer in the workbook */
export function ensureSheetThere(workbook: GridWorkbook, sheet: GridSheet): void {
  if (!workbook.sheets.includes(sheet)) {
    throw new ExcelError("InvalidReference", "The sheet that the object stood on was deleted.");
  }
}

/** The sheet's name as formulas write it: quoted where it could be read as something else. */
export function sheetReference(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]?\d*$|^[Cc]\d*$/.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function areaAddress({ row, column, rows, columns }: GridArea): string {
  const lastRow = row + rows - 1;
  const lastColumn = column + columns - 1;
  if (rows === sheetRows) {
    return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  }
  if (columns === sheetColumns) {
    return `${row}:${lastRow}`;
  }
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

export function rangeAddress({ sheet, area }: RangeTarget): string {
  return `${sheetReference(sheet.name)}!${areaAddress(area)}`;
}

/** The cells that both areas have; null where they have none. */
export function intersection(one: GridArea, other: GridArea): GridArea | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The least area that holds both. */
export function boundingArea(one: GridArea, other: GridArea): GridArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
