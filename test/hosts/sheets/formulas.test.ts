import { formulaTree } from "./formulaTree";
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

test.each([
  ["multiplying binds more than adding", "A1+B1*C1", ["+", "A1", ["*", "B1", "C1"]]],
  ["operators that bind alike are read from the left", "A1-B1-C1", ["-", ["-", "A1", "B1"], "C1"]],
  ["brackets come first", "A1-(B1-C1)", ["-", "A1", ["-", "B1", "C1"]]],
  ["comparing binds least, joining next", 'A1&"x"=B1+1', ["=", ["&", "A1", '"x"'], ["+", "B1", "1"]]],
  ["a sign belongs to its number", "2*-A1", ["*", "2", ["negative", "A1"]]],
  ["fixed cells stay fixed", "SUM($A$1:A9,1.5)", ["SUM", [":", "$A$1", "A9"], "1.5"]],
  ["functions are the same in any case", "if(true,na(),0)", ["IF", "TRUE", ["NA"], "0"]],
])("a formula is a tree: %s", (_rule, formula, expected) => {
  expect(formulaTree(formula, ",")).toEqual(expected);
});

test("needless brackets and the separator make no other tree", () => {
  expect(formulaTree("((A1)*(B1))+MAX(A1;(B1))", ";")).toEqual(formulaTree("A1*B1+MAX(A1,B1)", ","));
});
