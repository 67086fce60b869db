import { add, compare, divide, fraction, multiply, one, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { serialOfDay } from "../text/dateText";
import type { MemberRow } from "../workbook/feeTables";
import type { RuleFee } from "./ruleFee";

/** A fee by the rule, held back by the largest rise. Kronor. */
export interface LimitedFee {
  /** What may be charged at most, before rounding; null where no limit applies. */
  readonly limit: Fraction | null;
  /** The limit is below what the rule gives. Equality holds nothing back. */
  readonly isLimited: boolean;
  /** The lesser of the two, rounded once. */
  readonly fee: Fraction;
}

/** fixed fee of last year × (1 + p/100). */
export function riseLimit(fixedFee: Fraction, largestRise: Fraction): Fraction {
  return multiply(fixedFee, add(one, divide(largestRise, fraction(100))));
}

/** min(bounded, limit), rounded to the rule's unit, half away from zero. */
export function limitedFee(fee: RuleFee, limit: Fraction | null, unit: Fraction): LimitedFee {
  if (limit === null || compare(limit, fee.beforeRounding) >= 0) return { limit, isLimited: false, fee: fee.fee };
  return { limit, isLimited: true, fee: roundHalfAwayFromZero(limit, unit) };
}

/** Its rows cover every day from 1 January of the year before to 31 December of the year: those whose rise is limited. */
export function isMemberOfBothWholeYears(rows: readonly MemberRow[], code: string, year: number): boolean {
  const own = rows
    .filter((row) => row.code === code && !row.broken)
    .map(({ from, to }) => ({
      first: from === null ? -Infinity : serialOfDay(from),
      last: to === null ? Infinity : serialOfDay(to),
    }))
    .sort((a, b) => a.first - b.first);
  let uncovered = serialOfDay(`${String(year - 1)}-01-01`);
  for (const { first, last } of own) if (first <= uncovered) uncovered = Math.max(uncovered, last + 1);
  return uncovered > serialOfDay(`${String(year)}-12-31`);
}
