import { add, divide, fraction, reduce, type Fraction } from "../money/fraction";
import { sizeOf, type Tally } from "./tally";

/** The value at a position of the ordered sample, from 0. */
function valueAt(tally: Tally, position: number): Fraction | null {
  let passed = 0;
  for (const { value, n } of tally) {
    passed += n;
    if (position < passed) return value;
  }
  return null;
}

/** The middle value; of an even sample the mean of the two middle ones, as R's `median`. Null of an empty sample. */
export function median(tally: Tally): Fraction | null {
  const size = sizeOf(tally);
  const low = valueAt(tally, Math.floor((size - 1) / 2));
  const high = valueAt(tally, Math.floor(size / 2));
  return low === null || high === null ? null : reduce(divide(add(low, high), fraction(2)));
}
