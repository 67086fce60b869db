import type { SheetGrid } from "../../shared/workbook/content";
import type { TableEntry } from "./openedWorkbook";
import { areaOf } from "../../shared/workbook/reference";
import type { SheetRows } from "./sheetCells";
import { withoutBlankEnd } from "../../shared/workbook/withoutBlankEnd";
import { gridOf } from "./sheetGrid";

/**
 * Header row and data of an Excel table, without its total row and without the blank rows at its end. A table whose header row is hidden
 * still has column names: they stand as the row above its data.
 */
export function tableGrid(sheet: string, rows: SheetRows, table: TableEntry): SheetGrid {
  const area = areaOf(table.ref) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const grid = gridOf(sheet, rows, { ...area, rows: Math.max(0, area.rows - table.totalsRows) });
  if (table.headerRows > 0) {
    return withoutBlankEnd(grid, 1);
  }
  const withHeader = {
    ...grid,
    row: grid.row - 1,
    values: [table.columns, ...grid.values],
    formats: [table.columns.map(() => ""), ...grid.formats],
  };
  return withoutBlankEnd(withHeader, 1);
}
