import { cellAt, setCell, type GridWorkbook } from "../../local/grid/gridWorkbook";
import { areaOf } from "../../shared/workbook/reference";
import type { CellChange } from "../local/commandLine/withCell";

/** A person types in cells of a workbook in memory: their looks stay. */
export function typeInGrid(grid: GridWorkbook, changes: readonly CellChange[]): void {
  for (const { sheet: name, reference, value } of changes) {
    const sheet = grid.sheets.find((each) => each.name === name);
    const place = areaOf(reference);
    if (sheet === undefined || place === null) throw new Error(`There is no cell ${reference} on ${name}.`);
    const { row, column } = place;
    setCell(sheet, row, column, { ...cellAt(sheet, row, column), value, formula: null });
  }
}
