/** What stands out in a figure. */
export type PopulationFlag = "new" | "revised" | "jump" | "zero" | "missing" | "unknown";

/** A municipality's figure beside the one of the year before and the one in the sheet. */
export interface ComparedPopulation {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  /** Null: there is none. */
  readonly population: number | null;
  /** What the sheet holds for the same year; null where it holds none. */
  readonly inSheet: number | null;
  /** 31 December of the year before, as it arrived or as the sheet holds it; null where it is not known. */
  readonly yearBefore: number | null;
  /** Persons, and per cent of the year before; null where the year before is not known or zero. */
  readonly change: number | null;
  readonly changePercent: number | null;
  readonly flags: readonly PopulationFlag[];
}

/** All figures that a command brings in, by year, then in the order of the members. */
export interface PopulationComparison {
  readonly figures: readonly ComparedPopulation[];
  /** How many are new to the sheet, how many differ from what it holds, and how many are the same. */
  readonly added: number;
  readonly revised: number;
  readonly same: number;
  /** Sentences that SCB requires to be shown, and where the figures come from. */
  readonly notes: readonly string[];
}
