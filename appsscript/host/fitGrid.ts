import type { SheetModel } from "../../shared/workbook/sheetModel";
import type { Sheet } from "./services";

/** Google writes only inside the grid of a sheet: it is given the rows and columns that are lacking. */
export function fitGrid(sheet: Sheet, model: SheetModel, rows: number, columns: number): void {
  const lastRow = Math.max(rows, ...model.choices.map(({ area }) => area.row + area.rows - 1));
  const lackingRows = lastRow - sheet.getMaxRows();
  const lackingColumns = columns - sheet.getMaxColumns();
  if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lackingRows);
  if (lackingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lackingColumns);
}
