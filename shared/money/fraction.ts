/**
 * Exact rational numbers. Multiply first, divide once, round once: a binary fraction of money never occurs.
 *
 * The denominator is positive. A fraction is not reduced until asked: sums over one denominator and products with whole numbers, which is
 * what fees are made of, then cost no greatest common divisor.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const zeroInteger = BigInt(0);
const oneInteger = BigInt(1);

export const zero: Fraction = { numerator: zeroInteger, denominator: oneInteger };
export const one: Fraction = { numerator: oneInteger, denominator: oneInteger };

/**
 * @throws RangeError when the denominator is zero
 * @example fraction(197, 182)
 */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  const below = BigInt(denominator);
  if (below === zeroInteger) throw new RangeError("A fraction needs a denominator other than zero.");
  return below > zeroInteger
    ? { numerator: BigInt(numerator), denominator: below }
    : { numerator: -BigInt(numerator), denominator: -below };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negate(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** a × a whole number: the denominator stays. */
export function multiplyByWhole(a: Fraction, whole: number): Fraction {
  return { numerator: a.numerator * BigInt(whole), denominator: a.denominator };
}

/** @throws RangeError when b is zero */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.denominator === b.denominator ? a.numerator : a.numerator * b.denominator;
  const right = a.denominator === b.denominator ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function maximum(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** In lowest terms. */
export function reduce(a: Fraction): Fraction {
  let x = a.numerator < zeroInteger ? -a.numerator : a.numerator;
  let y = a.denominator;
  while (y !== zeroInteger) [x, y] = [y, x % y];
  return x === oneInteger ? a : { numerator: a.numerator / x, denominator: a.denominator / x };
}
