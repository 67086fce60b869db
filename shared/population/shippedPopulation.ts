import { derivedYears, firstShippedYear, shippedPopulationData } from "./shippedPopulationData";

interface ShippedPopulation {
  /** The figure is of 31 December of this year. */
  readonly year: number;
  readonly population: number;
  readonly kind: "published" | "derived";
}

function parseLine(line: string): readonly [string, readonly ShippedPopulation[]] {
  const [code = "", ...figures] = line.split(" ");
  const shipped: ShippedPopulation[] = [];
  figures.forEach((figure, index) => {
    const year = firstShippedYear + index;
    if (figure === "-") return;
    shipped.push({ year, population: Number(figure), kind: derivedYears.includes(year) ? "derived" : "published" });
  });
  return [code, shipped];
}

let byCode: ReadonlyMap<string, readonly ShippedPopulation[]> | undefined;

/** All shipped figures of a municipality, by year; none for an unknown code. */
export function shippedPopulations(code: string): readonly ShippedPopulation[] {
  byCode ??= new Map(shippedPopulationData.trim().split("\n").map(parseLine));
  return byCode.get(code) ?? [];
}

/**
 * The shipped figure of a municipality on 31 December of a year, or undefined.
 * @example shippedPopulation("1490", 2024) // { year: 2024, population: 114872, kind: "published" }
 */
export function shippedPopulation(code: string, year: number): ShippedPopulation | undefined {
  return shippedPopulations(code).find((figure) => figure.year === year);
}

/**
 * The table of SCB that holds the figure: TAB638 to 2024, TAB5557 from 2025; null for a derived figure, which stands in none.
 */
export function shippedPopulationTable({ year, kind }: ShippedPopulation): string | null {
  if (kind === "derived") return null;
  return year <= 2024 ? "TAB638" : "TAB5557";
}
