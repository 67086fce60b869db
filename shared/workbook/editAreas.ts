import type { CellValue } from "./cell";
import type { CellArea } from "./sheetModel";
import type { EditedCell, TableEdit } from "./tableEdit";

/** A cell of an edit, at its place. */
export interface PlacedCell {
  readonly row: number;
  readonly cell: EditedCell;
  /** What the plan saw in it; null for a cell of a new row, which is to be blank. */
  readonly seen: { readonly before: CellValue } | null;
}

/** Cells of an edit, and the smallest rectangle that holds them. */
export interface EditedArea {
  readonly area: CellArea;
  readonly cells: readonly PlacedCell[];
}

/**
 * The cells of an edit as few rectangles: those that change by columns beside each other, those of new rows together. So their number
 * depends on columns, not on rows, and columns that no cell changes in are neither read nor sent.
 */
export function editAreas({ changes, added, firstRow }: TableEdit): readonly EditedArea[] {
  const byColumn = new Map<number, PlacedCell[]>();
  for (const change of changes) {
    const column = byColumn.get(change.column) ?? [];
    byColumn.set(change.column, column);
    column.push({ row: change.row, cell: change, seen: change });
  }
  const runs: { last: number; cells: PlacedCell[] }[] = [];
  for (const [column, cells] of [...byColumn].sort(([one], [other]) => one - other)) {
    const run = runs[runs.length - 1];
    if (run?.last === column - 1) {
      run.last = column;
      run.cells = run.cells.concat(cells);
    } else runs.push({ last: column, cells });
  }
  const fresh = added.flatMap((row, index) => row.map((cell) => ({ row: firstRow + index, cell, seen: null })));
  return [...runs.map(({ cells }) => cells), fresh]
    .filter(({ length }) => length > 0)
    .map((cells) => ({ area: around(cells), cells }));
}

function around(cells: readonly PlacedCell[]): CellArea {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, cell } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, cell.column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
