import type { IncomingFigure } from "../population/comparePopulation";
import type { ArrivedPopulation, PopulationRequest } from "../scb/populationRequest";
import { noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { registerName } from "../workbook/reading/readCode";
import type { IncomingPopulation } from "./populationOutcome";

/**
 * What SCB answered, as figures to bring in, or why there are none.
 *
 * Of the answer only what is asked for now counts; where that is not in it, the workbook has changed since SCB was asked.
 * @param today the day that stands as fetched
 */
export function arrivedPopulation(
  request: PopulationRequest,
  arrived: ArrivedPopulation,
  today: string,
  told: readonly Finding[],
): IncomingPopulation | { readonly faults: readonly Finding[] } {
  if ("faults" in arrived) {
    return { faults: arrived.faults.map(({ fault, values }) => finding(fault, "error", noPlace, values)) };
  }
  const key = (code: string, year: number) => `${code} ${String(year)}`;
  const known = new Map(arrived.figures.map((figure) => [key(figure.code, figure.year), figure]));
  const unknown = new Map(
    arrived.unknown.flatMap(({ code, table, years }) => years.map((year) => [key(code, year), table] as const)),
  );
  const years = request.years.filter((year) => !arrived.unpublished.includes(year));
  const figures: IncomingFigure[] = [];
  for (const code of request.codes) {
    for (const year of years) {
      const figure = known.get(key(code, year));
      const table = figure?.table ?? unknown.get(key(code, year));
      if (table === undefined) return { faults: [finding("population-members-changed", "error", noPlace)] };
      figures.push({
        code,
        name: registerName(code) ?? code,
        year,
        population: figure?.population ?? null,
        isUnknown: figure === undefined,
        table,
        fetched: today,
        kind: "published",
      });
    }
  }
  const unpublished = request.years
    .filter((year) => !years.includes(year))
    .map((year) =>
      finding("population-unpublished", "warning", noPlace, { year, latestYear: arrived.latestYear ?? "–" }),
    );
  const mandatoryNotes = arrived.notes.filter(({ table }) => figures.some((figure) => figure.table === table));
  return { figures, source: { kind: "scb" }, mandatoryNotes, findings: [...told, ...unpublished] };
}
