import { blankCell, type GridCell, type GridSheet } from "./gridWorkbook";
import { sameStyle } from "./gridStyle";

/** A cell that is not what it was. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: GridCell;
  readonly after: GridCell;
}

function sameValue(one: GridCell["value"], other: GridCell["value"]): boolean {
  return typeof one === "object" && typeof other === "object" ? one?.error === other?.error : one === other;
}

function sameCell(one: GridCell, other: GridCell): boolean {
  return one === other || (one.formula === other.formula && sameValue(one.value, other.value) && sameStyle(one, other));
}

/** The cells in which a sheet differs from what it was, those that are gone as blank ones. */
export function changedCells(before: GridSheet, after: GridSheet): readonly ChangedCell[] {
  const changed: ChangedCell[] = [];
  const compare = (row: number, column: number, old: GridCell, now: GridCell): void => {
    if (!sameCell(old, now)) {
      changed.push({ row, column, before: old, after: now });
    }
  };
  for (const [row, cells] of after.cells) {
    const old = before.cells.get(row);
    for (const [column, cell] of cells) {
      compare(row, column, old?.get(column) ?? blankCell, cell);
    }
  }
  for (const [row, cells] of before.cells) {
    const now = after.cells.get(row);
    for (const [column, cell] of cells) {
      if (now?.has(column) !== true) {
        compare(row, column, cell, blankCell);
      }
    }
  }
  return changed;
}
