import { shareByLargestRemainder } from "../money/shareByLargestRemainder";

/**
 * Whole percentages of counts that add up to 100, by largest remainder; ties go to the earlier count. All zero where nothing is counted.
 *
 * @example largestRemainderPercentages([1, 1, 1]) // [34, 33, 33]
 */
export function largestRemainderPercentages(counts: readonly number[]): readonly number[] {
  if (counts.every((count) => count === 0)) return counts.map(() => 0);
  return shareByLargestRemainder(BigInt(100), counts.map(BigInt)).map(Number);
}
