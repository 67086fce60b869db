import { sameName } from "../../shared/workbook/definedName";
import { cellAt, setCell, type GridTable } from "../grid/gridWorkbook";
import { intersection, type RangeTarget } from "./rangeTarget";

/**
 * Header cells of a table as Excel keeps them: text, none blank and no two alike. A blank one becomes "Column1", one that another
 * has already gets a number behind it.
 */
export function rewriteHeaders(range: RangeTarget, table: GridTable): void {
  if (!table.showHeaders) {
    return;
  }
  const { row, column, columns } = table.area;
  const taken: string[] = [];
  for (let right = 0; right < columns; right += 1) {
    const cell = cellAt(range.sheet, row, column + right);
    const shown = cell.value === null || typeof cell.value === "object" ? "" : String(cell.value);
    const wanted = shown === "" ? `Column${right + 1}` : shown;
    let header = wanted;
    for (let number = 2; taken.some((other) => sameName(other, header)); number += 1) {
      header = `${wanted}${number}`;
    }
    taken.push(header);
    if (header !== cell.value) {
      setCell(range.sheet, row, column + right, { ...cell, value: header, formula: null });
    }
  }
}

/** After cells were written: the headers of tables that lost theirs. */
export function refreshHeaders(range: RangeTarget): void {
  for (const table of range.sheet.tables) {
    const headers = { ...table.area, rows: 1 };
    if (intersection(range.area, headers) !== null) {
      rewriteHeaders(range, table);
    }
  }
}
