/** Which figures are wanted. */
export interface PopulationRequest {
  /** Municipality codes, such as "1490"; each once. */
  readonly codes: readonly string[];
  /** Years, each of 31 December; each once, rising. */
  readonly years: readonly number[];
}

/** One figure as SCB gave it. */
export interface ArrivedFigure {
  readonly code: string;
  /** The figure is of 31 December of this year. */
  readonly year: number;
  /** Null: SCB has the cell but no figure in it. */
  readonly population: number | null;
  /** Where it stands at SCB: `TAB638`, and the period as SCB writes it. */
  readonly table: string;
  readonly period: string;
}

/** What SCB answered to a request: all of it, or why there is nothing. */
export type ArrivedPopulation =
  | {
      readonly figures: readonly ArrivedFigure[];
      /** SCB's notes that must be shown, each once, with the table that they belong to. */
      readonly notes: readonly { readonly table: string; readonly text: string }[];
      /** Years that SCB has not published. */
      readonly unpublished: readonly number[];
    }
  | {
      /** Code of the finding that says what went wrong and what to do. */
      readonly fault: string;
      readonly values: Readonly<Record<string, string | number>>;
    };
