import type { CellArea } from "./sheetModel";

export const lastRow = 1048576;
const lastColumn = 16384;

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The row and column of "B5"; null when it is no cell of a sheet. */
export function cellPlace(reference: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) {
      break;
    }
    column = column * 26 + code - 64;
  }
  const digits = reference.slice(at);
  const row = /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : 0;
  return row < 1 || row > lastRow || column < 1 || column > lastColumn ? null : { row, column };
}

/** The area of "A1:C5", or of a single cell. */
export function areaOf(reference: string): CellArea | null {
  const [first = "", last = first] = reference.replace(/\$/g, "").split(":");
  const from = cellPlace(first);
  const to = cellPlace(last);
  if (from === null || to === null || to.row < from.row || to.column < from.column) {
    return null;
  }
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function areaName({ row, column, rows, columns }: CellArea): string {
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The area with dollar signs, on its sheet, as a chart or a name refers to it. */
export function fixedAreaName(sheet: string, { row, column, rows, columns }: CellArea): string {
  const first = `$${columnLetters(column)}$${row}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
  return `'${sheet.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}
