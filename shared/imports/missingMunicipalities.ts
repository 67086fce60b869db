import { municipalities } from "../population/municipalities";
import { noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { listed } from "./figureColumns";
import type { ImportedFigure } from "./populationImport";

/** With so many a list is meant to hold all. */
const nearlyAll = 250;

/** Municipalities that a list of the whole country lacks, by year. */
export function missingMunicipalities(rows: readonly ImportedFigure[]): readonly Finding[] {
  const codesOf = new Map<number, Set<string>>();
  for (const { code, year } of rows) codesOf.set(year, (codesOf.get(year) ?? new Set()).add(code));
  return [...codesOf].flatMap(([year, codes]) => {
    const missing = municipalities.filter(({ code }) => !codes.has(code));
    if (codes.size < nearlyAll || missing.length === 0) return [];
    const names = listed(missing.map(({ code, name }) => `${name} (${code})`));
    return [finding("import-municipalities-missing", "warning", noPlace, { year, count: missing.length, names })];
  });
}
