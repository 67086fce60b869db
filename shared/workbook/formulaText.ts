import type { CellReference, Expression, Operator } from "./expression";
import { columnLetters } from "./reference";

/** How tightly an operator binds: what binds less needs parentheses inside what binds more. */
const strength: Readonly<Record<Operator, number>> = {
  "*": 4,
  "/": 4,
  "+": 3,
  "-": 3,
  "&": 2,
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
};

/** Formulas are read from the left: on the right an operator of equal strength needs parentheses too. */
function needsParentheses(side: "left" | "right", inner: Expression, outer: Operator): boolean {
  if (inner.kind !== "binary") {
    return false;
  }
  const difference = strength[inner.operator] - strength[outer];
  return difference < 0 || (difference === 0 && side === "right");
}

function reference({ row, column, fixed }: CellReference): string {
  return fixed ? `$${columnLetters(column)}$${row}` : `${columnLetters(column)}${row}`;
}

function operand(side: "left" | "right", inner: Expression, outer: Operator, separator: "," | ";"): string {
  const text = formulaText(inner, separator);
  return needsParentheses(side, inner, outer) ? `(${text})` : text;
}

/**
 * A formula with English names, no leading "=", and no more parentheses than it needs.
 *
 * @param separator between arguments: "," in Excel and its files; ";" in Google Sheets, which takes it in every language
 * @example formulaText({ kind: "binary", operator: "*", left: sum, right: two }) // "(A1+B1)*2"
 */
export function formulaText(expression: Expression, separator: "," | ";" = ","): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return `"${expression.value.replace(/"/g, '""')}"`;
    case "cell":
      return reference(expression);
    case "range":
      return `${reference(expression.from)}:${reference(expression.to)}`;
    case "call":
      return `${expression.name}(${expression.arguments.map((each) => formulaText(each, separator)).join(separator)})`;
    case "binary":
      return (
        operand("left", expression.left, expression.operator, separator) +
        expression.operator +
        operand("right", expression.right, expression.operator, separator)
      );
  }
}
