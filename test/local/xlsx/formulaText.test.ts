import type { Expression, Operator } from "../../../shared/workbook/expression";
import { formulaText } from "../../../local/xlsx/formulaText";
import { at, call } from "./models";

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
