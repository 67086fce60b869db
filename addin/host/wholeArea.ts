import type { CellArea, SheetModel } from "../../shared/workbook/sheetModel";

/** The cells that a model fills: from A1, at least that. */
export function wholeArea({ rows }: SheetModel): CellArea {
  return { row: 1, column: 1, rows: Math.max(1, rows.length), columns: Math.max(1, ...rows.map((row) => row.length)) };
}
