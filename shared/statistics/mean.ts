import { divide, fraction, reduce, type Fraction } from "../money/fraction";
import { sum } from "./sum";
import { sizeOf, type Tally } from "./tally";

/** The arithmetic mean, exact; null of an empty sample. */
export function mean(tally: Tally): Fraction | null {
  const size = sizeOf(tally);
  return size === 0 ? null : reduce(divide(sum(tally), fraction(size)));
}
