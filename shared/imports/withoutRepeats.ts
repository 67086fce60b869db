import { municipalityByCode } from "../population/municipalities";
import type { Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { ImportedFigure, PopulationImport } from "./populationImport";

/** A figure that stands twice is read once; one that differs from the first is told, and neither is read. */
export function withoutRepeats(figures: readonly ImportedFigure[]): PopulationImport {
  const firsts = new Map<string, ImportedFigure>();
  const contested = new Set<string>();
  const findings: Finding[] = [];
  for (const figure of figures) {
    const { code, year, population, place } = figure;
    const key = `${code} ${String(year)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, figure);
    else if (first.population !== population) {
      contested.add(key);
      const name = municipalityByCode(code)?.name ?? code;
      const firstCell = `${first.place.column ?? ""}${String(first.place.row ?? "")}`;
      const firstPlace = first.place.sheet === place.sheet ? firstCell : `${first.place.sheet ?? ""}, ${firstCell}`;
      const values = { name, year, population, firstPopulation: first.population, firstPlace };
      findings.push(finding("import-figure-twice", "error", place, values));
    }
  }
  return { rows: [...firsts].filter(([key]) => !contested.has(key)).map(([, figure]) => figure), findings };
}
