import type { CellReference, Expression, FunctionName, Operator } from "./expression";

/** A whole number in a formula; decimals stand in cells, since their sign depends on the spreadsheet's language. */
export function whole(value: number): Expression {
  if (!Number.isInteger(value)) throw new RangeError("A number in a formula must be whole; put decimals in a cell.");
  return { kind: "number", value };
}

export function text(value: string): Expression {
  return { kind: "text", value };
}

export function call(name: FunctionName, ...args: readonly Expression[]): Expression {
  return { kind: "call", name, arguments: args };
}

export function binary(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: "binary", operator, left, right };
}

export function times(...factors: readonly Expression[]): Expression {
  return factors.reduce((product, factor) => binary(product, "*", factor));
}

export function plus(...terms: readonly Expression[]): Expression {
  return terms.reduce((sum, term) => binary(sum, "+", term));
}

export function range(from: CellReference, to: CellReference): Expression {
  return { kind: "range", from, to };
}

/** The same cell, kept when the formula is copied. */
export function fixed(reference: CellReference): CellReference {
  return { ...reference, fixed: true };
}

/**
 * ROUND(ROUND(x/unit,8),0)*unit: the inner rounding takes away what binary arithmetic added, so that an exact tie is a tie and goes away
 * from zero as in the core.
 */
export function roundToUnit(value: Expression, unit: Expression): Expression {
  return times(call("ROUND", call("ROUND", binary(value, "/", unit), whole(8)), whole(0)), unit);
}

/** The same for a unit in öre of a value in kronor; whole numbers until the last step. */
export function roundToOre(value: Expression, ore: Expression): Expression {
  const scaled = binary(times(value, whole(100)), "/", ore);
  return binary(times(call("ROUND", call("ROUND", scaled, whole(8)), whole(0)), ore), "/", whole(100));
}

/** `then` where the cell holds a number, else `otherwise`. */
export function ifNumber(cell: Expression, then: Expression, otherwise: Expression): Expression {
  return call("IF", call("ISNUMBER", cell), then, otherwise);
}
