import { hasUniformColumns } from "../../../addin/host/uniformColumns";
import type { Expression } from "../../../shared/workbook/expression";
import type { ModelCell, SheetModel } from "../../../shared/workbook/sheetModel";

const at = (row: number, column: number, fixed = false) => ({ kind: "cell", row, column, fixed }) as const;
const times = (left: Expression, right: Expression): Expression => ({ kind: "binary", operator: "*", left, right });
const sum = (from: number, to: number): Expression => ({
  kind: "call",
  name: "SUM",
  arguments: [{ kind: "range", from: at(from, 1), to: at(to, 1) }],
});
const cell = (formula?: Expression): ModelCell => ({
  value: 1,
  style: "body",
  ...(formula === undefined ? {} : { formula }),
});

/** A table from A3 whose second column holds these. */
function isUniform(...second: readonly (ModelCell | null)[]): boolean {
  const rows = [[], [], [cell(), cell()], ...second.map((each) => [cell(), each])];
  const model = { rows } as unknown as SheetModel;
  return hasUniformColumns(model, { row: 3, column: 1, rows: second.length + 1, columns: 2 });
}

test.each([
  ["no formulas", [cell(), cell(), null], true],
  ["one formula, relative to its row", [4, 5, 6].map((row) => cell(times(at(row, 1), at(1, 1, true)))), true],
  ["sums that move along", [4, 5].map((row) => cell(sum(row - 1, row))), true],
  ["the same cell in every row, without dollar signs", [4, 5].map(() => cell(times(at(4, 1), at(1, 1, true)))), false],
  ["the same cell in every row, fixed", [4, 5].map(() => cell(times(at(4, 1, true), at(1, 1, true)))), true],
  ["another factor in one row", [cell(times(at(4, 1), at(1, 1, true))), cell(times(at(5, 1), at(1, 2, true)))], false],
  ["a number in one row", [cell(times(at(4, 1), at(1, 1, true))), cell()], false],
  ["nothing in one row", [cell(times(at(4, 1), at(1, 1, true))), null], false],
  ["a single row", [cell(sum(1, 2))], true],
] as const)("a column with %s: may the table stay while it is written? %#", (_what, second, expected) => {
  expect(isUniform(...second)).toBe(expected);
});
