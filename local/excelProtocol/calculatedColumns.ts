import { cellAt, setCell, type GridCell, type GridSheet, type GridTable } from "../grid/gridWorkbook";
import { shiftFormula } from "../grid/shiftFormula";
import { ProtocolViolation } from "./protocolViolation";
import { areaAddress, intersection, type RangeTarget } from "./rangeTarget";
import { bodyArea } from "./tableBody";

/** A row below every other: formulas read alike there where they are alike relative to their rows. */
const farRow = 900_000;

interface WrittenFormula {
  readonly row: number;
  readonly formula: string;
}

/**
 * What Excel makes of formulas that are written into a column of a table: one calculated column, if nothing says otherwise in the
 * person's AutoCorrect options.
 *
 * Reported of the interface: different formulas in one column all become one of them (office-js #2093, #5909, #6745), and rows that were
 * given nothing get the formula too (#1916). Which one wins depends on more than is known, so different formulas, and formulas beside
 * other content, end the test. Alike ones fill the rest of the column, where that holds formulas or nothing.
 * @param written content of each cell of the range; null where a cell is left as it is
 * @throws ProtocolViolation where Excel would replace what was written
 */
export function fillCalculatedColumns(
  { sheet, area }: RangeTarget,
  written: (row: number, column: number) => GridCell | null,
): void {
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    const common = intersection(area, body);
    if (common === null) continue;
    for (let column = common.column; column < common.column + common.columns; column += 1) {
      const cells = Array.from({ length: common.rows }, (_, down) => ({
        row: common.row + down,
        cell: written(common.row + down, column),
      })).flatMap(({ row, cell }) => (cell === null ? [] : [{ row, formula: cell.formula }]));
      const formulas = cells.filter((cell): cell is WrittenFormula => cell.formula !== null);
      const [first] = formulas;
      if (first === undefined) continue;
      const isOne = formulas.every(
        ({ row, formula }) => relativeForm(formula, row) === relativeForm(first.formula, first.row),
      );
      if (!isOne || formulas.length < cells.length) throw violation(sheet, table, { ...common, column, columns: 1 });
      fill(sheet, { ...body, column, columns: 1 }, first);
    }
  }
}

/** A formula as it reads relative to its row. */
function relativeForm(formula: string, row: number): string {
  return shiftFormula(formula, farRow - row, 0);
}

function violation(sheet: GridSheet, table: GridTable, area: RangeTarget["area"]): ProtocolViolation {
  return new ProtocolViolation(
    `${sheet.name}!${areaAddress(area)} in the table ${table.name} is given formulas that are not alike: Excel may make one calculated column of them`,
  );
}

function fill(sheet: GridSheet, { row, column, rows }: RangeTarget["area"], from: WrittenFormula): void {
  for (let at = row; at < row + rows; at += 1) {
    const cell = cellAt(sheet, at, column);
    if (cell.value !== null && cell.formula === null) continue;
    setCell(sheet, at, column, { ...cell, value: null, formula: shiftFormula(from.formula, at - from.row, 0) });
  }
}
