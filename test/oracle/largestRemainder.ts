import type { Rational } from "./rational";
import { divide, floorOf, multiply, rational } from "./rational";

/**
 * A whole of units shared by weights, the largest remainder first; ties go to the first in order.
 * @example largestRemainder(rational(100n), rational(1n), [1, 1, 1]) // 34, 33, 33
 */
export function largestRemainder(whole: Rational, unit: Rational, weights: readonly number[]): Rational[] {
  const units = divide(whole, unit);
  if (units.denominator !== 1n) throw new RangeError("The whole is not a number of units.");
  const totalWeight = BigInt(weights.reduce((a, b) => a + b, 0));
  const shares = weights.map((weight, index) => {
    const product = units.numerator * BigInt(weight);
    return { index, units: floorOf(rational(product, totalWeight)), remainder: product % totalWeight };
  });
  const left = units.numerator - shares.reduce((total, share) => total + share.units, 0n);
  const first = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  const lucky = new Set(first.slice(0, Number(left)).map((share) => share.index));
  return shares.map((share) => multiply(unit, rational(share.units + (lucky.has(share.index) ? 1n : 0n))));
}
