import { shippedPopulations, shippedPopulationTable } from "../shared/population/shippedPopulation";
import { sampleMunicipalities } from "./sampleMembers";
import type { SampleTable } from "./sampleTable";

/** The members' real populations, 31 December 2018–2025. Source: Statistics Sweden (SCB), folkmängd 31 december. */
export const samplePopulation: SampleTable = {
  table: "population",
  rows: sampleMunicipalities.flatMap(({ code, name }) =>
    shippedPopulations(code).map((figure) => ({
      code,
      year: figure.year,
      population: figure.population,
      name,
      date: `${figure.year}-12-31`,
      table: shippedPopulationTable(figure),
      fetched: null,
      kind: figure.kind,
    })),
  ),
};
