import type { Finding, Place } from "../workbook/finding";

/** The number of inhabitants of a municipality on 31 December of a year, and the cell that says so. */
export interface ImportedFigure {
  /** Four digits, as text. */
  readonly code: string;
  readonly year: number;
  readonly population: number;
  readonly place: Place;
}

/** What could be read with certainty, in the order of the file, and everything else with its place. */
export interface PopulationImport {
  readonly rows: readonly ImportedFigure[];
  readonly findings: readonly Finding[];
}

/** A figure whose year may stand outside the sheet. */
export interface SheetFigure extends Omit<ImportedFigure, "year"> {
  readonly year: number | null;
}
