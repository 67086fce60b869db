import type { IndexChain } from "../index/indexChain";
import { divide, fraction, multiply, one, reduce, compare, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import type { Outcome } from "../workbook/outcome";
import { finding, placeOf } from "../workbook/place";
import type { FeeVersion } from "./feeVersion";

const orePerKrona = fraction(100);

/** The tariff of one year: every amount of a version after indexing and its own rounding. Kronor. */
export interface YearAmounts {
  readonly version: FeeVersion;
  readonly year: number;
  readonly chain: IndexChain;
  readonly fixed: Fraction | null;
  readonly rate: Fraction | null;
  readonly floor: Fraction | null;
  readonly cap: Fraction | null;
  /** Amounts of the classes, in their order. */
  readonly classAmounts: readonly Fraction[];
  /** What a fee is rounded to. */
  readonly feeUnit: Fraction;
}

/**
 * One amount in the year of the chain's end.
 *
 * Chained from unrounded amounts it is the stated amount times k, rounded; from rounded ones each year starts from the year before's
 * rounded amount, from the base year on.
 * @param unit what the amount is rounded to, in kronor; null leaves it as it is
 */
export function amountOfYear(
  stated: Fraction,
  indexed: boolean,
  chain: IndexChain,
  chainedFrom: "unrounded" | "rounded",
  unit: Fraction | null,
): Fraction {
  const rounded = (amount: Fraction) => (unit === null ? reduce(amount) : roundHalfAwayFromZero(amount, unit));
  if (!indexed) return rounded(stated);
  if (chainedFrom === "unrounded") return rounded(multiply(stated, chain.factor));
  let amount = rounded(stated);
  let before = one;
  for (const step of chain.steps) {
    amount = rounded(multiply(amount, divide(step.factor, before)));
    before = step.factor;
  }
  return amount;
}

/** The tariff of the year of `chain`. A floor that indexing or rounding lifts above the cap is a fault. */
export function yearAmounts(version: FeeVersion, year: number, chain: IndexChain): Outcome<YearAmounts> {
  const { rule } = version;
  const rateUnit = rule.rateUnit === null ? null : divide(rule.rateUnit, orePerKrona);
  const amountIn = (stated: Fraction | null, indexed: boolean, unit: Fraction | null) =>
    stated === null ? null : amountOfYear(stated, indexed, chain, rule.chain, unit);
  const classUnit = version.classes?.kind === "marginal" ? rateUnit : rule.amountUnit;
  const floor = amountIn(rule.floor, rule.indexFloor, rule.amountUnit);
  const cap = amountIn(rule.cap, rule.indexCap, rule.amountUnit);
  if (floor !== null && cap !== null && compare(floor, cap) > 0) {
    return { faults: [finding("floor-above-cap-in-year", "error", placeOf(rule.place, "floor"), { year })] };
  }
  return {
    value: {
      version,
      year,
      chain,
      fixed: amountIn(rule.fixed, rule.indexFee, rule.amountUnit),
      rate: amountIn(rule.rate, rule.indexFee, rateUnit),
      floor,
      cap,
      classAmounts: (version.classes?.classes ?? []).map((each) =>
        amountOfYear(each.amount, rule.indexFee, chain, rule.chain, classUnit),
      ),
      feeUnit: fraction(rule.feeUnit),
    },
  };
}
