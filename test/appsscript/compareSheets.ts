import type { GridSheet } from "../../local/grid/gridWorkbook";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { shownCells, type ShownCell } from "../hosts/sheets/sheetCells";

/** Where two drawings of a model differ, cell by cell, in its area and below it. */
export function compareSheets(model: SheetModel, one: GridSheet, other: GridSheet): readonly string[] {
  const columns = Math.max(1, ...model.rows.map((row) => row.length));
  const rows = Math.max(model.rows.length, ...one.cells.keys(), ...other.cells.keys());
  const area = { row: 1, column: 1, rows, columns };
  const [first, second] = [shownCells(one, area), shownCells(other, area)];
  const places = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return places.flatMap((place) => {
    const [a, b] = [first[place], second[place]];
    return sameCell(a, b) ? [] : [`${model.name}!${place}: ${JSON.stringify(a)} but ${JSON.stringify(b)}`];
  });
}

/** Programs add in different orders: numbers may differ by what storing them in binary does. */
function sameCell(one: ShownCell | undefined, other: ShownCell | undefined): boolean {
  const [a, b] = [one?.value, other?.value];
  const isClose =
    typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return JSON.stringify(one) === JSON.stringify(isClose && other !== undefined ? { ...other, value: a } : other);
}
