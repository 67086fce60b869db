import { blankCell, plainLook, type GridArea, type GridCell, type GridSheet } from "../grid/gridWorkbook";
import { intersection } from "./rangeTarget";

function isUsed(cell: GridCell, valuesOnly: boolean): boolean {
  if (cell.value !== null || cell.formula !== null) {
    return true;
  }
  return !valuesOnly && (cell.format !== blankCell.format || cell.look !== plainLook);
}

/**
 * The least area that holds every used cell within an area; null where none is used.
 * @param valuesOnly a cell that only has a format or a look does not count
 */
export function usedArea(sheet: GridSheet, within: GridArea, valuesOnly: boolean): GridArea | null {
  let top = Infinity;
  let bottom = 0;
  let left = Infinity;
  let right = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (isUsed(cell, valuesOnly) && intersection(within, { row, column, rows: 1, columns: 1 }) !== null) {
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
  }
  return bottom === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
