/** What a person asks of a calculation of the fees. */
export interface FeeOptions {
  readonly year: number;
  /** Use the population of this year for all members; null: what the rule says. */
  readonly populationYear: number | null;
  /** Use the latest year for which every member that needs a figure has one. */
  readonly latestPopulation: boolean;
  /** A step that lacks a final index value uses preliminary ones. */
  readonly preliminaryIndex: boolean;
}

/** The year as the rule has it. */
export function plainOptions(year: number): FeeOptions {
  return { year, populationYear: null, latestPopulation: false, preliminaryIndex: false };
}
