import { divide, fraction, multiply, one, reduce, zero, compare, type Fraction } from "../money/fraction";
import type { FeeRuleRow, YearDecisionRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import type { Outcome } from "../workbook/outcome";
import { finding, placeOf } from "../workbook/place";
import { computeRise, findIndexValues, growth, type ComputedRise } from "./indexStep";
import type { WageIndexLookup } from "./wageIndexLookup";

/** One year of a factor's chain. */
export interface IndexStep {
  readonly year: number;
  /** a(y) as the index gives it; null where a decision stands and nothing makes it up, and where it is assumed. */
  readonly computed: ComputedRise | null;
  /** The decided rise, as a fraction of one; null in a year without decision. */
  readonly decided: Fraction | null;
  readonly decision: YearDecisionRow | null;
  /** This year takes what earlier decisions left outstanding. */
  readonly makesUp: boolean;
  /** k(y). */
  readonly factor: Fraction;
}

export interface IndexChain {
  readonly steps: readonly IndexStep[];
  /** k(Y), in lowest terms. */
  readonly factor: Fraction;
  /** Some step used preliminary values although the rule asks for final ones. */
  readonly preliminary: boolean;
}

export interface IndexBasis {
  readonly wageIndex: WageIndexLookup;
  /** Decided years by year; broken rows included. */
  readonly yearDecisions: ReadonlyMap<number, YearDecisionRow>;
  readonly hasUnknownDecisionYear: boolean;
  /** In a projection: a(y) of every year without values or decision, as a fraction of one. Absent: such a year is a fault. */
  readonly assumedRise?: Fraction;
}

const unindexed: IndexChain = { steps: [], factor: one, preliminary: false };

/**
 * The factor k(Y) of a rule, step by step from its base year, exact and never rounded.
 *
 * A decision replaces the computed rise. Those to be made up later leave a second factor running beside k, as if they had not been made;
 * the first undecided year after them returns k to it. A decided year that is not to be made up ends that.
 * @returns every missing index value at once
 */
export function indexChain(
  rule: FeeRuleRow,
  year: number,
  basis: IndexBasis,
  allowPreliminary: boolean,
): Outcome<IndexChain> {
  const { baseYear } = rule;
  if (baseYear !== null && baseYear > year) {
    const values = { baseYear, year };
    return { faults: [finding("base-year-after-fee-year", "error", placeOf(rule.place, "baseYear"), values)] };
  }
  if (rule.series === null) return { value: unindexed };
  if (baseYear === null) return { faults: [] };
  const years = Array.from({ length: year - baseYear }, (_, index) => baseYear + 1 + index);
  const decisions = years.map((each) => basis.yearDecisions.get(each) ?? null);
  if (basis.hasUnknownDecisionYear || decisions.some((row) => row?.broken === true)) return { faults: [] };

  const series = basis.wageIndex.series(rule.series);
  const steps: IndexStep[] = [];
  const faults: Finding[] = [];
  let silent = false;
  let factor = one;
  let factorWithoutDecisions = one;
  let outstanding = false;
  years.forEach((each, index) => {
    const decision = decisions[index] ?? null;
    const decided = decision?.decided == null ? null : divide(decision.decided, fraction(100));
    let computed: ComputedRise | null = null;
    let assumed: Fraction | null = null;
    if (needsIndexValue(decisions, index)) {
      const used = series === null ? null : findIndexValues(rule, series, each, allowPreliminary);
      if (used === null) {
        silent = true;
      } else if ("missingPeriod" in used && !used.broken && basis.assumedRise !== undefined) {
        assumed = basis.assumedRise;
      } else if ("missingPeriod" in used) {
        silent = true;
        if (!used.broken) faults.push(missingValue(rule, each, used.missingPeriod, used.onlyPreliminary));
      } else {
        computed = computeRise(rule, used);
      }
    }
    const computedGrowth = computed === null ? growth(assumed ?? zero) : growth(computed.rise);
    const makesUp = decided === null && outstanding;
    if (decided === null) {
      factorWithoutDecisions = multiply(factorWithoutDecisions, computedGrowth);
      factor = factorWithoutDecisions;
      outstanding = false;
    } else if (decision?.madeUpLater === true) {
      factorWithoutDecisions = multiply(factorWithoutDecisions, computedGrowth);
      factor = multiply(factor, growth(decided));
      outstanding = true;
    } else {
      factor = multiply(factor, growth(decided));
      factorWithoutDecisions = factor;
      outstanding = false;
    }
    steps.push({ year: each, computed, decided, decision, makesUp, factor });
  });

  if (series === null && silent && !basis.wageIndex.hasUnknownRows) {
    faults.push(finding("index-series-missing", "error", placeOf(rule.place, "series"), { series: rule.series, year }));
  }
  if (silent) return { faults };
  const notPositive = steps.find((step) => compare(step.factor, zero) <= 0);
  if (notPositive !== undefined) {
    const values = { year: notPositive.year, series: rule.series };
    return { faults: [finding("factor-not-positive", "error", placeOf(rule.place, "series"), values)] };
  }
  return {
    value: {
      steps,
      factor: reduce(factor),
      preliminary: rule.indexStatus === "final" && steps.some((step) => step.computed?.used.status === "preliminary"),
    },
  };
}

/** A decided year needs its index value only if it is to be made up, and a later year of the chain does so. */
function needsIndexValue(decisions: readonly (YearDecisionRow | null)[], index: number): boolean {
  for (let later = index; later < decisions.length; later += 1) {
    const row = decisions[later];
    if (row?.decided == null) return true;
    if (!row.madeUpLater) return false;
  }
  return false;
}

function missingValue(rule: FeeRuleRow, year: number, period: string, onlyPreliminary: boolean): Finding {
  const values = { series: rule.series ?? "", period, year };
  const code = onlyPreliminary ? "index-only-preliminary" : "index-missing";
  return finding(code, "error", placeOf(rule.place, "series"), values);
}
