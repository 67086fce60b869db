import type { Fraction } from "./fraction";

const zero = BigInt(0);
const two = BigInt(2);

/**
 * To the nearest whole multiple of the unit.
 *
 * A tie goes away from zero: 2.5 → 3, −2.5 → −3. All else goes to the nearer multiple.
 * @param unit positive
 * @example roundHalfAwayFromZero(fraction(217, 2), one) // 109
 */
export function roundHalfAwayFromZero(value: Fraction, unit: Fraction): Fraction {
  const isNegative = value.numerator < zero;
  const size = (isNegative ? -value.numerator : value.numerator) * unit.denominator;
  const step = value.denominator * unit.numerator;
  const multiples = (size * two + step) / (step * two);
  return { numerator: (isNegative ? -multiples : multiples) * unit.numerator, denominator: unit.denominator };
}
