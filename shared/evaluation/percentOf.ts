import { toNumber } from "../money/decimal";
import { fraction, type Fraction } from "../money/fraction";
import { roundHalfUp } from "../statistics/roundHalfUp";

/** A part of a positive whole, exact in per cent and as a whole percentage, half up. */
export function percentOf(part: number, whole: number): { readonly exactPercent: Fraction; readonly percent: number } {
  const exactPercent = fraction(BigInt(part) * BigInt(100), whole);
  return { exactPercent, percent: toNumber(roundHalfUp(exactPercent, 0)) };
}
