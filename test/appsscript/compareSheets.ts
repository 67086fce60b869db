import type { GridSheet } from "../../local/grid/gridWorkbook";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { shownCells } from "../hosts/sheets/sheetCells";

/** Where two drawings of a model differ, cell by cell, in its area and below it. */
export function compareSheets(model: SheetModel, one: GridSheet, other: GridSheet): readonly string[] {
  const columns = Math.max(1, ...model.rows.map((row) => row.length));
  const rows = Math.max(model.rows.length, ...one.cells.keys(), ...other.cells.keys());
  const area = { row: 1, column: 1, rows, columns };
  const [first, second] = [shownCells(one, area), shownCells(other, area)];
  const places = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return places.flatMap((place) => {
    const [a, b] = [JSON.stringify(first[place]), JSON.stringify(second[place])];
    return a === b ? [] : [`${model.name}!${place}: ${String(a)} but ${String(b)}`];
  });
}
