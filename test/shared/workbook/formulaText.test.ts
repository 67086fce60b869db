import type { Expression, Operator } from "../../../shared/workbook/expression";
import { formulaText } from "../../../shared/workbook/formulaText";
import { at, call } from "../../local/xlsx/models";

const number = (value: number): Expression => ({ kind: "number", value });
const binary = (operator: Operator, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
});

test.each<[Expression, string]>([
  [number(-3), "-3"],
  [{ kind: "text", value: 'säg "ja"' }, '"säg ""ja"""'],
  [at(5, 28), "AB5"],
  [at(5, 28, true), "$AB$5"],
  [{ kind: "range", from: at(1, 1), to: at(9, 3, true) }, "A1:$C$9"],
  [call("NA"), "NA()"],
  [call("ROUND", binary("/", at(1, 1), number(2)), number(0)), "ROUND(A1/2,0)"],
  [binary("*", binary("+", at(1, 1), at(1, 2)), number(2)), "(A1+B1)*2"],
  [binary("+", binary("*", at(1, 1), at(1, 2)), number(2)), "A1*B1+2"],
  [binary("-", at(1, 1), binary("-", at(1, 2), at(1, 3))), "A1-(B1-C1)"],
  [binary("-", binary("-", at(1, 1), at(1, 2)), at(1, 3)), "A1-B1-C1"],
  [binary("/", at(1, 1), binary("*", at(1, 2), at(1, 3))), "A1/(B1*C1)"],
  [binary("=", binary("&", at(1, 1), at(1, 2)), { kind: "text", value: "x" }), 'A1&B1="x"'],
  [binary("&", binary(">=", at(1, 1), at(1, 2)), at(1, 3)), "(A1>=B1)&C1"],
])("%j is written %s", (expression, text) => {
  expect(formulaText(expression)).toBe(text);
});

test("Sheets takes semicolons between arguments, in nested calls too", () => {
  const call = (...args: readonly Expression[]): Expression => ({ kind: "call", name: "MAX", arguments: args });
  const one: Expression = { kind: "number", value: 1 };
  expect(formulaText(binary("+", call(one, call(one, one)), one), ";")).toBe("MAX(1;MAX(1;1))+1");
});
