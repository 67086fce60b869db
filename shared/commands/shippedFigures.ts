import type { IncomingFigure } from "../population/comparePopulation";
import { shippedPopulation, shippedPopulationTable } from "../population/shippedPopulation";
import type { PopulationRequest } from "../scb/populationRequest";
import { noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { registerName } from "../workbook/reading/readCode";
import type { IncomingPopulation } from "./populationOutcome";

/** The figures that ship with the product, for the years that it has; and that they are those, not SCB's answer of today. */
export function shippedFigures({ codes, years }: PopulationRequest, told: readonly Finding[]): IncomingPopulation {
  const shippedYears = years.filter((year) => codes.some((code) => shippedPopulation(code, year) !== undefined));
  const figures = codes.flatMap((code) =>
    shippedYears.map((year): IncomingFigure => {
      const shipped = shippedPopulation(code, year);
      return {
        code,
        name: registerName(code) ?? code,
        year,
        population: shipped?.population ?? null,
        isUnknown: false,
        table: shipped === undefined ? null : shippedPopulationTable(shipped),
        fetched: null,
        kind: shipped?.kind ?? "published",
      };
    }),
  );
  const used = finding("population-shipped", "note", noPlace, { years: shippedYears.join(", ") });
  const missing = years
    .filter((year) => !shippedYears.includes(year))
    .map((year) => finding("population-not-shipped", "warning", noPlace, { year }));
  const findings = [...told, ...(shippedYears.length > 0 ? [used] : []), ...missing];
  return { figures, source: { kind: "shipped" }, mandatoryNotes: [], findings };
}
