import { municipalityByCode } from "../population/municipalities";
import { shippedPopulations } from "../population/shippedPopulation";
import type { Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { ImportedFigure } from "./populationImport";

type KnownFigure = ReturnType<typeof shippedPopulations>[number];

/** The figure of the nearest year that ships with the product. */
function nearestKnown({ code, year }: ImportedFigure): KnownFigure | undefined {
  return [...shippedPopulations(code)].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
}

const fewestToJudge = 20;

/** Half of what is known, in nearly every municipality: men or women, though nothing in the file says so. */
export function looksLikeOneSex(rows: readonly ImportedFigure[]): boolean {
  const halves = rows.filter((row) => {
    const share = row.population / (nearestKnown(row)?.population ?? row.population);
    return share > 0.44 && share < 0.56;
  });
  return rows.length >= fewestToJudge && halves.length > 0.9 * rows.length;
}

/** No municipality has changed by a third in ten years since the division of today. */
const [farthestYears, leastShare, mostShare] = [10, 0.67, 1.5];

/** Figures so far from what is known that another column was probably meant. They are told, and read: the file says so. */
export function unlikelyFigures(rows: readonly ImportedFigure[]): readonly Finding[] {
  return rows.flatMap((row) => {
    const known = nearestKnown(row);
    if (known === undefined || Math.abs(known.year - row.year) > farthestYears) return [];
    const share = row.population / known.population;
    if (share > leastShare && share < mostShare) return [];
    const name = municipalityByCode(row.code)?.name ?? row.code;
    const values = { name, population: row.population, known: known.population, knownYear: known.year };
    return [finding("import-figure-unlikely", "warning", row.place, values)];
  });
}
