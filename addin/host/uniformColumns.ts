import type { Expression } from "../../shared/workbook/expression";
import type { CellArea, SheetModel } from "../../shared/workbook/sheetModel";

/**
 * Does each column of a table hold one formula in every row, alike relative to its row, or none at all?
 *
 * Excel may make one calculated column of formulas that are written into a column of a table, and then all its cells hold the same one.
 * @param area header row and rows of the table
 */
export function hasUniformColumns({ rows }: SheetModel, area: CellArea): boolean {
  const columns = Array.from({ length: area.columns }, (_, right) => area.column + right);
  return columns.every((column) => {
    const forms = Array.from({ length: area.rows - 1 }, (_, down) => {
      const row = area.row + 1 + down;
      const formula = rows[row - 1]?.[column - 1]?.formula;
      return formula === undefined ? null : relativeForm(formula, row, column);
    });
    return forms.every((form) => form === forms[0]);
  });
}

/** A formula with its references told as so many rows and columns away, where they are not fixed. */
function relativeForm(formula: Expression, row: number, column: number): string {
  return JSON.stringify(formula, (_key, part: unknown) =>
    isMovingCell(part) ? { away: [part.row - row, part.column - column] } : part,
  );
}

function isMovingCell(part: unknown): part is Extract<Expression, { readonly kind: "cell" }> {
  return (
    typeof part === "object" &&
    part !== null &&
    "kind" in part &&
    part.kind === "cell" &&
    "fixed" in part &&
    part.fixed === false
  );
}
