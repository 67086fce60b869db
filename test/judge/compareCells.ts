import type { Expression } from "../../shared/workbook/expression";
import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import type { JudgedValue } from "./readValues";

/** What a comparison found. */
export interface CellComparison {
  /** Cells with a formula; the others are compared too but judge nothing. */
  readonly compared: number;
  readonly differences: readonly string[];
}

/** The values that the core gave each cell of a sheet beside those that a spreadsheet program computed. */
export function compareCells(model: SheetModel, values: readonly (readonly JudgedValue[])[]): CellComparison {
  let compared = 0;
  const differences: string[] = [];
  model.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      if (cell.formula !== undefined) compared++;
      const found = values[r]?.[c] ?? null;
      if (!agrees(cell, found))
        differences.push(`${model.name}!${address(r, c)}: ${shown(cell.value)} but ${shown(found)}`);
    });
  });
  return { compared, differences };
}

function agrees(cell: ModelCell, found: JudgedValue): boolean {
  const expected = cell.value;
  if (typeof expected === "object") return typeof found === "object" && found !== null;
  if (expected === "") return found === null;
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  if (isRounded(cell.formula) && Number.isInteger(expected)) return expected === found;
  return Math.abs(expected - found) <= 1e-9 * Math.max(Math.abs(expected), Math.abs(found));
}

/** A formula whose last act is a rounding, to a unit or not: its whole values must agree exactly. */
function isRounded(formula: Expression | undefined): boolean {
  if (formula === undefined) return false;
  if (formula.kind === "call") return formula.name === "ROUND" || formula.arguments.some(isRounded);
  return formula.kind === "binary" && formula.operator === "*" && (isRounded(formula.left) || isRounded(formula.right));
}

/** @example address(0, 27) // "AB1" */
function address(row: number, column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26
    ? `${letter}${row + 1}`
    : address(row, Math.floor(column / 26) - 1).replace(/\d+$/, `${letter}${row + 1}`);
}

function shown(value: ModelCell["value"] | JudgedValue): string {
  return typeof value === "object" && value !== null ? value.error : JSON.stringify(value);
}
