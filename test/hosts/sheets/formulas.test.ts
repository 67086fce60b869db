import { readGoogleFormula } from "./googleFormula";

test.each([
  ["ROUND(ROUND(A1/$B$2;8);0)*B2", "ROUND(ROUND(A1/$B$2,8),0)*B2"],
  ['IF(AND(A1>=2;A1<>3);"a;b ""c""";NA())', 'IF(AND(A1>=2,A1<>3),"a;b ""c""",NA())'],
  ["SUM($A$1:$A$9)-(1+2)*-3", "SUM($A$1:$A$9)-(1+2)*-3"],
])("a formula with semicolons is read: %s", (formula, expected) => {
  expect(readGoogleFormula(formula)).toBe(expected);
});

test.each([
  ["a comma between arguments", "SUM(A1,A2)"],
  ["a decimal comma", "A1*1,5"],
  ["a decimal point", "A1*1.5"],
  ["a bracket too few", "SUM(A1;A2"],
  ["a bracket too many", "SUM(A1))"],
  ["an array", "SUM({1;2})"],
  ["an unknown name", "Avgifter"],
  ["nothing after an operator", "A1+"],
  ["a text without an end", '"a'],
])("%s is refused, since a Swedish spreadsheet would show an error or something else", (_what, formula) => {
  expect(() => readGoogleFormula(formula)).toThrow(SyntaxError);
});
