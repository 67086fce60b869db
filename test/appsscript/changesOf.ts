import type { SheetModel } from "../../shared/workbook/sheetModel";
import type { SpreadsheetState } from "../hosts/sheets/spreadsheetState";

/**
 * Calls that changed a generated sheet, column widths apart: those of the sheet itself, of its making, and of the names that lie on it.
 */
export function changesOf(state: SpreadsheetState, model: SheetModel): number {
  return state.calls.filter(
    ({ kind, sheet, member }) => kind === "change" && sheet === model.name && member !== "Sheet.setColumnWidths",
  ).length;
}
