/** An exact number: lowest terms, denominator above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}

/** @example rational(394n, 364n) // 197/182 */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError("A denominator of zero.");
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

export const zero = rational(0n);
export const one = rational(1n);
export const half = rational(1n, 2n);

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below zero, zero or above zero as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, zero);
}

/** The greatest whole number that is not above the value. */
export function floorOf(value: Rational): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator % value.denominator < 0n ? quotient - 1n : quotient;
}

/** To the nearest multiple of the unit, halves away from zero. */
export function roundToUnit(value: Rational, unit: Rational): Rational {
  const units = divide(value, unit);
  const size = { numerator: units.numerator < 0n ? -units.numerator : units.numerator, denominator: units.denominator };
  const nearest = floorOf(add(size, half));
  return multiply(rational(units.numerator < 0n ? -nearest : nearest), unit);
}

/** `197/182`; a whole number too: `1/1`. */
export function ratioText(value: Rational): string {
  return `${value.numerator}/${value.denominator}`;
}

/** The nearest binary number, for comparing with cells. */
export function toNumber(value: Rational): number {
  return Number(value.numerator) / Number(value.denominator);
}
