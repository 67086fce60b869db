import type { SpreadsheetState } from "./spreadsheetState";

const mostCells = 10_000_000;

/** @throws Error where the spreadsheet would have more cells than Google allows, in Google's words */
export function checkCellCount(state: SpreadsheetState, added: number): void {
  const now = [...state.extras.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (now + added > mostCells) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
}
