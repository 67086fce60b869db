import type { EditedArea, PlacedCell } from "../../shared/workbook/editAreas";
import type { CellArea } from "../../shared/workbook/sheetModel";

/** A rectangle of an edit whose cells all change. */
export interface EditRun {
  readonly area: CellArea;
  /** By row, then by column. */
  readonly rows: readonly (readonly PlacedCell[])[];
}

/** The cells of an area as rectangles without other cells between them: cells that follow each other down a column, and columns beside each other that do so in the same rows. */
export function editRuns({ cells }: EditedArea): readonly EditRun[] {
  const sorted = [...cells].sort((one, other) => one.cell.column - other.cell.column || one.row - other.row);
  const columns: PlacedCell[][] = [];
  for (const placed of sorted) {
    const run = columns[columns.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last?.cell.column === placed.cell.column && last.row + 1 === placed.row) run.push(placed);
    else columns.push([placed]);
  }
  const runs = new Map<string, PlacedCell[][]>();
  const done: PlacedCell[][][] = [];
  for (const column of columns) {
    const key = `${String(column[0]?.row)} ${String(column.length)}`;
    const beside = runs.get(key);
    const isNext = (beside?.[beside.length - 1]?.[0]?.cell.column ?? 0) + 1 === column[0]?.cell.column;
    if (beside !== undefined && isNext) beside.push(column);
    else {
      const run = [column];
      runs.set(key, run);
      done.push(run);
    }
  }
  return done.map(runOf);
}

function runOf(columns: readonly (readonly PlacedCell[])[]): EditRun {
  const [first = []] = columns;
  const rows = first.map((_cell, down) =>
    columns.flatMap((column) => {
      const placed = column[down];
      return placed === undefined ? [] : [placed];
    }),
  );
  const [top] = first;
  const area = { row: top?.row ?? 1, column: top?.cell.column ?? 1, rows: first.length, columns: columns.length };
  return { area, rows };
}
