import type { ComparedPopulation, PopulationFlag } from "./populationComparison";
import type { PopulationFigures } from "./populationFigures";

/** A figure that a command brings in. */
export interface IncomingFigure {
  readonly code: string;
  /** Of the municipality or county. */
  readonly name: string;
  /** The figure is of 31 December of this year. */
  readonly year: number;
  /** Null: the source has no figure. */
  readonly population: number | null;
  /** The source does not know the code. */
  readonly isUnknown: boolean;
  /** SCB's table, and the day the figure was fetched (`YYYY-MM-DD`); null where there is none. */
  readonly table: string | null;
  readonly fetched: string | null;
  readonly kind: "published" | "derived";
}

/**
 * Each figure beside the one of the year before and the one in the sheet, in the same order.
 *
 * The year before is what comes in too, or else what the sheet holds. Municipalities are never compared with a total: from 2025 SCB adds
 * noise to every figure, and parts need not sum to it.
 * @param isJump whether a change is too great to go by without a word
 */
export function comparePopulation(
  incoming: readonly IncomingFigure[],
  sheet: PopulationFigures,
  isJump: (change: number, yearBefore: number) => boolean,
): readonly ComparedPopulation[] {
  const key = (code: string, year: number) => `${code} ${String(year)}`;
  const arrived = new Map(incoming.map(({ code, year, population }) => [key(code, year), population]));
  const populationOf = (code: string, year: number): number | null => {
    const population = arrived.get(key(code, year)) ?? null;
    return population !== null && population > 0 ? population : (sheet.figure(code, year)?.population ?? null);
  };
  return incoming.map(({ code, name, year, population, isUnknown }) => {
    const inSheet = sheet.figure(code, year)?.population ?? null;
    const yearBefore = populationOf(code, year - 1);
    const isKnown = population !== null && population > 0;
    const change = isKnown && yearBefore !== null ? population - yearBefore : null;
    const flags: PopulationFlag[] = [];
    if (isUnknown) flags.push("unknown");
    else if (population === null) flags.push("missing");
    else if (population === 0) flags.push("zero");
    else if (inSheet === null) flags.push("new");
    else if (inSheet !== population) flags.push("revised");
    if (change !== null && yearBefore !== null && isJump(change, yearBefore)) flags.push("jump");
    return {
      code,
      name,
      year,
      population,
      inSheet,
      yearBefore,
      change,
      changePercent: change === null || yearBefore === null ? null : (change / yearBefore) * 100,
      flags,
    };
  });
}
