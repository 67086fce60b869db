import type { FindingValues } from "../workbook/finding";

/** Which figures are wanted. */
export interface PopulationRequest {
  /** Codes of municipalities ("1490") and counties ("14"); each once. */
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

/** A code that SCB's table does not have. */
export interface UnknownCode {
  readonly code: string;
  readonly table: string;
  readonly years: readonly number[];
}

/** A sentence that SCB requires to be shown with figures of a table. Paragraphs are parted by line feeds. */
export interface MandatoryNote {
  readonly table: string;
  readonly text: string;
}

/** Why nothing came: the code of a finding that says what went wrong and what to do. */
export interface ScbFault {
  readonly fault: string;
  readonly values: FindingValues;
}

/** What SCB answered to a request: all of it, or why there is nothing. Plain data. */
export type ArrivedPopulation =
  | {
      readonly figures: readonly ArrivedFigure[];
      readonly unknown: readonly UnknownCode[];
      /** Each once. */
      readonly notes: readonly MandatoryNote[];
      /** Years that SCB has not published. */
      readonly unpublished: readonly number[];
      /** The last year of the tables that were looked at; null where none was. */
      readonly latestYear: number | null;
    }
  | { readonly faults: readonly ScbFault[] };
