import { blankCell, cellAt, setCell, type GridArea, type GridCell, type GridSheet } from "../grid/gridWorkbook";
import type { Json } from "./declarations";
import { ProtocolViolation } from "./protocolViolation";
import { areaAddress, intersection, sheetColumns, sheetRows, type RangeTarget } from "./rangeTarget";

/** More cells than this Excel does not read: it gives null. */
const mostReadCells = 5_000_000;

/** Something of each cell, as rows. */
export function readCells({ sheet, area }: RangeTarget, read: (cell: GridCell) => Json): Json {
  if (area.rows * area.columns > mostReadCells) {
    return null;
  }
  const blanks = Array.from({ length: area.columns }, () => read(blankCell));
  return Array.from({ length: area.rows }, (_, down) => {
    const cells = sheet.cells.get(area.row + down);
    return cells === undefined
      ? blanks
      : blanks.map((blank, right) => told(cells.get(area.column + right), blank, read));
  });
}

function told(cell: GridCell | undefined, blank: Json, read: (cell: GridCell) => Json): Json {
  return cell === undefined ? blank : read(cell);
}

/** Something that all cells have, or null where they differ: of a look, a format. */
export function commonOfCells<V extends Json>({ sheet, area }: RangeTarget, read: (cell: GridCell) => V): V | null {
  const first = read(cellAt(sheet, area.row, area.column));
  let count = 0;
  for (const cell of heldCells(sheet, area)) {
    count += 1;
    if (read(cell) !== first) {
      return null;
    }
  }
  return count < area.rows * area.columns && read(blankCell) !== first ? null : first;
}

function* heldCells(sheet: GridSheet, area: GridArea): Generator<GridCell> {
  for (const [row, cells] of sheet.cells) {
    if (row >= area.row && row < area.row + area.rows) {
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columns) {
          yield cell;
        }
      }
    }
  }
}

/**
 * Changes every cell of the range. Of whole columns, rows or the sheet those that hold something are changed.
 * @throws ProtocolViolation where blank cells of so large a range would change too: the workbook in memory keeps cells, no columns
 */
export function changeCells(
  { sheet, area }: RangeTarget,
  change: (cell: GridCell, down: number, right: number) => GridCell,
): void {
  if (area.rows === sheetRows || area.columns === sheetColumns) {
    changeHeldCells({ sheet, area }, change);
    return;
  }
  for (let down = 0; down < area.rows; down += 1) {
    for (let right = 0; right < area.columns; right += 1) {
      const row = area.row + down;
      const column = area.column + right;
      const before = cellAt(sheet, row, column);
      const after = change(before, down, right);
      if (after !== before) {
        setCell(sheet, row, column, after);
      }
    }
  }
}

function changeHeldCells(
  { sheet, area }: RangeTarget,
  change: (cell: GridCell, down: number, right: number) => GridCell,
): void {
  if (JSON.stringify(change(blankCell, 0, 0)) !== JSON.stringify(blankCell)) {
    throw new ProtocolViolation(`${sheet.name}!${areaAddress(area)} is too large to write its blank cells`);
  }
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (intersection(area, { row, column, rows: 1, columns: 1 }) !== null) {
        cells.set(column, change(cell, row - area.row, column - area.column));
      }
    }
  }
}

/** @throws ProtocolViolation where rows of values that are written in pieces have not the range's shape */
export function validateArraySize({ sheet, area }: RangeTarget, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns) {
    throw new ProtocolViolation(
      `${rows} rows of ${columns} values were written to ${sheet.name}!${areaAddress(area)}, ` +
        `which has ${area.rows} rows of ${area.columns}`,
    );
  }
}

/**
 * What is written to each cell: rows of the range's shape, or one value for all.
 * @throws ProtocolViolation where the shape is another: real Excel refuses it, and no correct program sends it
 */
export function valuesByCell(value: unknown, { sheet, area }: RangeTarget): (down: number, right: number) => unknown {
  if (!Array.isArray(value)) {
    return () => value;
  }
  const rows = value as readonly unknown[];
  const shaped = rows.filter((row): row is readonly unknown[] => Array.isArray(row) && row.length === area.columns);
  if (rows.length !== area.rows || shaped.length !== rows.length) {
    const columns = rows.map((row) => (Array.isArray(row) ? row.length : "no"));
    throw new ProtocolViolation(
      `${rows.length} rows of ${[...new Set(columns)].join(" or ")} values were written to ${sheet.name}!${areaAddress(area)}, ` +
        `which has ${area.rows} rows of ${area.columns}`,
    );
  }
  return (down, right) => shaped[down]?.[right];
}
