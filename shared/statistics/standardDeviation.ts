import { toNumber } from "../money/decimal";
import { add, divide, fraction, multiply, multiplyByWhole, subtract, zero } from "../money/fraction";
import { sum } from "./sum";
import { sizeOf, type Tally } from "./tally";

/**
 * The sample standard deviation, with n − 1 as R's `sd`: exact up to the square root. Null of fewer than two values.
 */
export function standardDeviation(tally: Tally): number | null {
  const size = sizeOf(tally);
  if (size < 2) return null;
  const total = sum(tally);
  const squares = tally.reduce((all, { value, n }) => add(all, multiplyByWhole(multiply(value, value), n)), zero);
  const deviations = subtract(squares, divide(multiply(total, total), fraction(size)));
  return Math.sqrt(toNumber(divide(deviations, fraction(size - 1))));
}
