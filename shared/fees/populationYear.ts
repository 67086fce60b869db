import type { PopulationFigures } from "../population/populationFigures";
import type { Finding } from "../workbook/finding";
import { noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { FeeOptions } from "./feeOptions";

/** Which year's population each member's fee rests on. */
export interface PopulationYear {
  /** One year for all, or null: Y − lag of each member's own rule. */
  readonly chosen: number | null;
  /** The chosen year is not the one that some rule in use asks for. */
  readonly isPreliminary: boolean;
  readonly findings: readonly Finding[];
}

/**
 * @param lags of every rule in use whose fee rests on a population
 * @param needing codes of the members that need a figure: none with a decision
 */
export function choosePopulationYear(
  options: FeeOptions,
  lags: readonly number[],
  needing: readonly string[],
  figures: PopulationFigures,
): PopulationYear {
  const latestAllowed = Math.min(...lags.map((lag) => options.year - lag));
  const differs = (chosen: number) => lags.some((lag) => options.year - lag !== chosen);
  if (options.populationYear !== null) {
    const chosen = options.populationYear;
    const values = { populationYear: chosen, latestYear: latestAllowed, year: options.year };
    const tooLate = chosen > latestAllowed ? [finding("population-year-too-late", "error", noPlace, values)] : [];
    return { chosen, isPreliminary: differs(chosen), findings: tooLate };
  }
  if (!options.latestPopulation || lags.length === 0) return { chosen: null, isPreliminary: false, findings: [] };
  const complete = figures.yearsFalling.find(
    (year) => year <= latestAllowed && needing.every((code) => figures.figure(code, year) !== null),
  );
  if (complete === undefined) {
    const values = { latestYear: latestAllowed };
    return {
      chosen: null,
      isPreliminary: false,
      findings: [finding("population-no-common-year", "error", noPlace, values)],
    };
  }
  return { chosen: complete, isPreliminary: differs(complete), findings: [] };
}
