import { add, fraction, multiply, one, divide, type Fraction } from "../money/fraction";
import type { PopulationFigures } from "../population/populationFigures";
import type { PopulationRow } from "../workbook/feeTables";

/** How populations go on: each as in the last five years, or all by so many per cent a year. */
export type PopulationGrowth = { readonly kind: "asBefore" } | { readonly kind: "percent"; readonly percent: Fraction };

const yearsLookedBack = 5;
const two = BigInt(2);

/** The nearest whole number, a half upwards. */
function roundHalfUp({ numerator, denominator }: Fraction): number {
  const doubled = two * numerator + denominator;
  const below = two * denominator;
  const quotient = doubled / below;
  return Number(doubled < BigInt(0) && quotient * below !== doubled ? quotient - BigInt(1) : quotient);
}

/**
 * P + j · (P − P five years ago) / 5, half up.
 * @param years j, from 1
 */
export function populationAsBefore(population: number, fiveYearsAgo: number, years: number): number {
  const change = fraction(years * (population - fiveYearsAgo), yearsLookedBack);
  return roundHalfUp(add(fraction(population), change));
}

/** P · (1 + percent/100)^j, half up. */
export function populationByPercent(population: number, percent: Fraction, years: number): number {
  const growth = add(one, divide(percent, fraction(100)));
  let grown = fraction(population);
  for (let year = 0; year < years; year += 1) grown = multiply(grown, growth);
  return roundHalfUp(grown);
}

/** The figures as they are, and after the last known year as they would go on; null where there is nothing to go on from. */
export function projectedFigures(
  figures: PopulationFigures,
  lastKnown: number,
  growth: PopulationGrowth,
): PopulationFigures {
  return {
    ...figures,
    figure(code, year): PopulationRow | null {
      if (year <= lastKnown) return figures.figure(code, year);
      const last = figures.figure(code, lastKnown);
      if (last?.population == null) return null;
      const years = year - lastKnown;
      const before = figures.figure(code, lastKnown - yearsLookedBack)?.population ?? null;
      if (growth.kind === "asBefore" && before === null) return null;
      const population =
        growth.kind === "percent"
          ? populationByPercent(last.population, growth.percent, years)
          : populationAsBefore(last.population, before ?? 0, years);
      return { ...last, year, population: Math.max(0, population), kind: "derived" };
    },
  };
}
