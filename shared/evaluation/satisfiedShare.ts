import { compare, fraction } from "../money/fraction";
import { sizeOf, type Tally } from "../statistics/tally";
import type { Scale } from "./itemAnswer";
import { percentOf } from "./percentOf";
import type { SatisfiedShare } from "./surveyResult";

/**
 * The share of the valid answers that are at one of the best scale points: from the one stated, else the top two.
 *
 * Where the lowest point is the best, the scale is read from the other end: 5 of 1–6 is then 2. Null where nobody answered, where the
 * direction is unknown, and where the stated point is not above the worst point of this scale or lies outside it.
 */
export function satisfiedShare(
  tally: Tally,
  { min, max }: Scale,
  isHighestBest: boolean | null,
  satisfiedFrom: number | null,
): SatisfiedShare | null {
  const size = sizeOf(tally);
  const fromTop = satisfiedFrom ?? max - 1;
  const isOnScale = satisfiedFrom === null || (satisfiedFrom > min && satisfiedFrom <= max);
  if (size === 0 || isHighestBest === null || !isOnScale) return null;
  const from = isHighestBest ? fromTop : min + max - fromTop;
  const limit = fraction(from);
  const isSatisfied = ({ value }: Tally[number]) => (isHighestBest ? 1 : -1) * compare(value, limit) >= 0;
  const n = sizeOf(tally.filter(isSatisfied));
  return { from, n, ...percentOf(n, size) };
}
