import { blankCell, type GridCell } from "../../../local/grid/gridWorkbook";
import { typedCell, typedText } from "../../../local/preview/typedCell";

const cell = (more: Partial<GridCell> = {}): GridCell => ({ ...blankCell, ...more });

const cases: readonly (readonly [typed: string, before: Partial<GridCell>, after: Partial<GridCell>])[] = [
  ["12 677", {}, { value: 12677 }],
  ["12\u00a0677,5", {}, { value: 12677.5 }],
  ["0,9", {}, { value: 0.9 }],
  ["-0.25", {}, { value: -0.25 }],
  ["\u22123", {}, { value: -3 }],
  ["0,1", { format: "#,##0.00" }, { value: 0.1, format: "#,##0.00" }],
  ["3,42 %", {}, { value: 0.0342, format: "0.00%" }],
  ["3,42", { format: "0.0%" }, { value: 0.0342, format: "0.0%" }],
  ["3,42%", { format: "0.0%" }, { value: 0.0342, format: "0.0%" }],
  ["2026-01-31", {}, { value: 46053, format: "yyyy-mm-dd" }],
  ["2026-02-30", {}, { value: "2026-02-30" }],
  ["sant", {}, { value: true }],
  ["FALSE", {}, { value: false }],
  ["Åmål", {}, { value: "Åmål" }],
  ["1 2", {}, { value: "1 2" }],
  ["0180", { format: "@" }, { value: "0180", format: "@" }],
  ["=1", { format: "@" }, { value: "=1", format: "@" }],
  ["'0180", {}, { value: "0180" }],
  ["=", {}, { value: "=" }],
  ["=SUM(A1,B2)", {}, { formula: "=SUM(A1,B2)" }],
  ['=IF(A1>1,5;"a;1,5";0)', {}, { formula: '=IF(A1>1.5,"a;1,5",0)' }],
  ["", { value: 3, format: "0" }, { value: null, format: "0" }],
];

test.each(cases)("%p typed in a cell %j makes it %j", (typed, before, after) => {
  expect(typedCell(typed, cell(before))).toEqual({ value: null, formula: null, format: "General", ...after });
});

test.each([
  [cell({ value: 0.9 }), "0,9"],
  [cell({ value: 0.0342, format: "0.0%" }), "3,42%"],
  [cell({ value: 46053, format: "yyyy-mm-dd" }), "2026-01-31"],
  [cell({ value: "0180", format: "@" }), "0180"],
  [cell({ value: "=1+1" }), "'=1+1"],
  [cell({ value: true }), "SANT"],
  [cell({ value: 3, formula: "=1+2" }), "=1+2"],
  [cell({ value: { error: "#N/A" } }), "#N/A"],
])("what stands in the formula bar of %j gives the same cell when it is typed again", (before, text) => {
  expect(typedText(before, "sv")).toBe(text);
  const again = typedCell(text, before);
  expect(again.formula).toBe(before.formula);
  if (before.formula === null && typeof before.value !== "object") expect(again.value).toBe(before.value);
});
