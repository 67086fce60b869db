import type { RowBelow, SheetGrid } from "../../shared/workbook/content";
import type { TableEntry } from "./openedWorkbook";
import { areaOf } from "../../shared/workbook/reference";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { SheetRows } from "./sheetCells";
import { withoutBlankEnd } from "../../shared/workbook/withoutBlankEnd";
import { gridOf } from "./sheetGrid";

/**
 * Header row and data of an Excel table, without its total row and without the blank rows at its end. A table whose header row is hidden
 * still has column names: they stand as the row above its data.
 */
export function tableGrid(sheet: string, rows: SheetRows, table: TableEntry): SheetGrid {
  const area = areaOfTable(table);
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

/** The row directly below a table and its row of sums, in its columns. */
export function rowBelow(sheet: string, rows: SheetRows, table: TableEntry): RowBelow {
  const area = areaOfTable(table);
  const row = area.row + area.rows;
  return { row, values: gridOf(sheet, rows, { ...area, row, rows: 1 }).values[0] ?? [] };
}

function areaOfTable({ ref }: TableEntry): CellArea {
  return areaOf(ref) ?? { row: 1, column: 1, rows: 1, columns: 1 };
}
