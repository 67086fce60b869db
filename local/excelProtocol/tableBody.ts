import type { GridArea, GridTable } from "../grid/gridWorkbook";

/** The rows of a table between its header row and its total row. */
export function bodyArea({ area, showHeaders, showTotals }: GridTable): GridArea {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}
