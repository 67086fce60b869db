import { add, multiplyByWhole, zero, type Fraction } from "../money/fraction";
import type { YearAmounts } from "./yearAmounts";

/**
 * The fee before floor and cap: fixed part + rate × population, or the amount of the class that holds the population, or the sum over
 * marginal classes.
 * @param population inhabitants; 0 where the rule has only a fixed part
 * @returns null for a population above the last class's limit
 */
export function unboundedFee(amounts: YearAmounts, population: number): Fraction | null {
  const classes = amounts.version.classes;
  if (classes === null) {
    const variable = amounts.rate === null ? zero : multiplyByWhole(amounts.rate, population);
    return amounts.fixed === null ? variable : add(amounts.fixed, variable);
  }
  const last = classes.classes[classes.classes.length - 1];
  if (last !== undefined && last.upTo !== null && population > last.upTo) return null;
  if (classes.kind === "flat") {
    const index = classes.classes.findIndex((each) => each.upTo === null || population <= each.upTo);
    return amounts.classAmounts[index] ?? null;
  }
  let sum = zero;
  let below = 0;
  classes.classes.forEach((each, index) => {
    const top = each.upTo === null ? population : Math.min(population, each.upTo);
    const within = Math.max(0, top - below);
    sum = add(sum, multiplyByWhole(amounts.classAmounts[index] ?? zero, within));
    below = each.upTo ?? population;
  });
  return sum;
}
