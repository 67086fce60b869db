import { cellAt, setCell, type GridCell, type GridSheet } from "../../../local/grid/gridWorkbook";
import type { CellArea } from "../../../shared/workbook/sheetModel";
import type { SheetExtras, SpreadsheetState } from "./spreadsheetState";

/** A rectangle of a sheet. */
export interface SheetArea extends CellArea {
  readonly sheet: GridSheet;
}

export function extrasOf(state: SpreadsheetState, sheet: GridSheet): SheetExtras {
  const extras = state.extras.get(sheet.id);
  if (extras === undefined || !state.grid.sheets.includes(sheet)) throw new Error("The sheet does not exist any more.");
  return extras;
}

/** @throws Error for a sheet that the person may not change */
export function mayChange(state: SpreadsheetState, sheet: GridSheet): SheetExtras {
  const extras = extrasOf(state, sheet);
  if (extras.isProtected) {
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
  return extras;
}

/** What each cell of an area gives, in its shape. */
export function cellsOf<Value>(
  { sheet, row, column, rows, columns }: SheetArea,
  of: (cell: GridCell) => Value,
): Value[][] {
  return Array.from({ length: rows }, (_none, r) =>
    Array.from({ length: columns }, (_blank, c) => of(cellAt(sheet, row + r, column + c))),
  );
}

/** Changes every cell of an area. */
export function changeCells(
  { sheet, row, column, rows, columns }: SheetArea,
  change: (cell: GridCell, r: number, c: number) => GridCell,
): void {
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      setCell(sheet, row + r, column + c, change(cellAt(sheet, row + r, column + c), r, c));
    }
  }
}

/** @throws Error where the data do not have the shape of the area, in Google's words */
export function checkShape(data: unknown, { rows, columns }: CellArea): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every(Array.isArray)) {
    throw new Error("The parameters don't match the method signature.");
  }
  if (data.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  const odd = data.find((row: unknown[]) => row.length !== columns) as unknown[] | undefined;
  if (odd !== undefined) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
    );
  }
}

/** The last row and column that hold anything. */
export function lastUsed(sheet: GridSheet): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  for (const [r, cells] of sheet.cells) {
    for (const [c, { value, formula }] of cells) {
      if (value === null && formula === null) continue;
      row = Math.max(row, r);
      column = Math.max(column, c);
    }
  }
  return { row, column };
}
