import { boundedFee } from "../fees/boundedFee";
import { toNumber } from "../money/decimal";
import { add, compare, multiply, multiplyByWhole, one, zero, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { faultOf, type FunctionOutcome } from "./functionOutcome";
import { readInhabitants, readPositive, type Argument } from "./readArgument";

/** Amounts in kronor of the year in which the factor is 1. */
export interface FeeArguments {
  readonly population: Argument;
  readonly rate: Argument;
  readonly floor?: Argument;
  readonly cap?: Argument;
  /** Multiplies rate, fixed part, floor and cap. Left out or 0: 1. */
  readonly factor?: Argument;
  readonly fixed?: Argument;
  /** What the fee is rounded to, in kronor. Left out or 0: 1 krona. */
  readonly unit?: Argument;
}

/**
 * The annual fee of a population under a rule with everything indexed alike and no amount rounded by itself: fixed part + rate ×
 * population, within floor and cap, times the factor, rounded once, half away from zero. Kronor.
 *
 * A bound left out or 0 is none. A population left out or 0 is missing and gives no fee, unless the rule has only a fixed part.
 * @example feeOfPopulation({ population: 5_963, rate: 1.09, floor: 6_500 }) // { value: 6500 }
 */
export function feeOfPopulation(given: FeeArguments): FunctionOutcome<number> {
  const rate = readPositive(given.rate, "rate");
  if ("fault" in rate) return rate;
  const fixed = readPositive(given.fixed, "fixed");
  if ("fault" in fixed) return fixed;
  if (rate.value === null && fixed.value === null) return faultOf("missing-rate", "rate");
  const population = readInhabitants(given.population, "population");
  if ("fault" in population) return population;
  if (population.value === null && rate.value !== null) return faultOf("missing-argument", "population");
  const floor = readPositive(given.floor, "floor");
  if ("fault" in floor) return floor;
  const cap = readPositive(given.cap, "cap");
  if ("fault" in cap) return cap;
  if (floor.value !== null && cap.value !== null && compare(floor.value, cap.value) > 0) {
    return faultOf("floor-above-cap", "floor");
  }
  const factor = readPositive(given.factor, "factor");
  if ("fault" in factor) return factor;
  const unit = readPositive(given.unit, "unit");
  if ("fault" in unit) return unit;

  const indexed = (amount: Fraction | null) => (amount === null ? null : multiply(amount, factor.value ?? one));
  const variable = multiplyByWhole(indexed(rate.value) ?? zero, population.value ?? 0);
  const unbounded = add(indexed(fixed.value) ?? zero, variable);
  const { amount } = boundedFee(unbounded, indexed(floor.value), indexed(cap.value));
  return { value: toNumber(roundHalfAwayFromZero(amount, unit.value ?? one)) };
}
