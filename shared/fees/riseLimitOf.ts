import type { Fraction } from "../money/fraction";
import type { Outcome } from "../workbook/outcome";
import { finding, placeOf } from "../workbook/place";
import type { FeeBasis } from "./feeBasis";
import type { FeeVersion } from "./feeVersion";
import { isMemberOfBothWholeYears, riseLimit } from "./largestRise";

/**
 * What a version lets a member pay at most, before rounding; null where it limits no rise, or the member was not one of both whole years.
 * @returns a fault where the year before is not fixed
 */
export function riseLimitOf(
  { fixedYears, tables }: FeeBasis,
  { rule }: FeeVersion,
  code: string,
  year: number,
): Outcome<Fraction | null> {
  const { largestRise } = rule;
  if (largestRise === null || !isMemberOfBothWholeYears(tables.members, code, year)) return { value: null };
  const fixed = fixedYears.get(year - 1);
  if (fixed === undefined) {
    const values = { year, previousYear: year - 1 };
    const place = placeOf(rule.place, "largestRise");
    return { faults: [finding("largest-rise-needs-fixed-years", "error", place, values)] };
  }
  // A member without a row there is told as a fault of the fixed year.
  const amount = fixed.rows.get(code)?.amount ?? null;
  return { value: amount === null ? null : riseLimit(amount, largestRise) };
}
