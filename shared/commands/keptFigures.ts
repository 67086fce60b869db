import type { IncomingFigure } from "../population/comparePopulation";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { PopulationInput } from "./populationInput";

/** Figures as they are to be compared. */
export interface KeptFigures {
  readonly figures: readonly IncomingFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Leaves those figures of the sheet alone that are better than what comes in: a published one is not replaced by a derived one, nor one
 * with a day of fetching by one without.
 */
export function keptFigures(incoming: readonly IncomingFigure[], { figures: sheet }: PopulationInput): KeptFigures {
  const findings: Finding[] = [];
  const figures = incoming.map((figure): IncomingFigure => {
    const { code, name, year, population } = figure;
    const row = sheet.figure(code, year);
    if (row === null || row.population === null || population === null || row.population === population) return figure;
    const isWorse =
      (figure.kind === "derived" && row.kind !== "derived") || (figure.fetched === null && row.fetched !== null);
    if (!isWorse) return figure;
    const values = { name, code, year, population, inSheet: row.population };
    findings.push(finding("population-kept", "note", placeOf(row.place, "population"), values));
    const { table, fetched, kind } = row;
    return { ...figure, population: row.population, table, fetched, kind: kind ?? "published" };
  });
  return { figures, findings };
}
