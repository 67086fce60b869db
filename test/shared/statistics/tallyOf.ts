import { decimalOfNumber } from "../../../shared/money/decimal";
import { compare } from "../../../shared/money/fraction";
import type { Tally } from "../../../shared/statistics/tally";

/** A sample of plain numbers as a tally. */
export function tallyOf(values: readonly number[]): Tally {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, n]) => ({ value: decimalOfNumber(value), n }))
    .sort((a, b) => compare(a.value, b.value));
}
