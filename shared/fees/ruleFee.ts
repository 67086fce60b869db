import { fraction, multiply, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { boundedFee, type Bound } from "./boundedFee";
import { unboundedFee } from "./unboundedFee";
import type { YearAmounts } from "./yearAmounts";

/** The fee that the rule gives, with every step that led to it. Kronor. */
export interface RuleFee {
  readonly unbounded: Fraction;
  readonly bound: Bound;
  readonly bounded: Fraction;
  /** Months charged, 1–12. */
  readonly months: number;
  /** bounded × months / 12. */
  readonly beforeRounding: Fraction;
  readonly fee: Fraction;
}

/**
 * Unbounded, bounded, part of the year, rounded once to the rule's unit, half away from zero. The floor is not applied again after the
 * part of the year.
 * @returns null for a population above the last class
 */
export function ruleFee(amounts: YearAmounts, population: number, months: number): RuleFee | null {
  const unbounded = unboundedFee(amounts, population);
  if (unbounded === null) return null;
  const { amount: bounded, bound } = boundedFee(unbounded, amounts.floor, amounts.cap);
  const beforeRounding = months === 12 ? bounded : multiply(bounded, fraction(months, 12));
  const fee = roundHalfAwayFromZero(beforeRounding, amounts.feeUnit);
  return { unbounded, bound, bounded, months, beforeRounding, fee };
}
