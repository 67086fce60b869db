import type { PopulationRow } from "../workbook/feeTables";

/** The table Befolkning by municipality and year. */
export interface PopulationFigures {
  /** The first row that stands for the year; a figure that stands twice is told by the reader. */
  figure(code: string, year: number): PopulationRow | null;
  /** A row that could not be read may hold the figure: then its absence is not told. */
  mayBeBroken(code: string, year: number): boolean;
  /** Years that some row has, falling. */
  readonly yearsFalling: readonly number[];
}

export function populationFigures(rows: readonly PopulationRow[]): PopulationFigures {
  const figures = new Map<string, Map<number, PopulationRow>>();
  const broken = rows.filter((row) => row.broken);
  const years = new Set<number>();
  for (const row of rows) {
    if (row.broken || row.code === null || row.year === null || row.population === null) continue;
    const ofCode = figures.get(row.code) ?? new Map<number, PopulationRow>();
    figures.set(row.code, ofCode);
    if (!ofCode.has(row.year)) ofCode.set(row.year, row);
    years.add(row.year);
  }
  return {
    figure: (code, year) => figures.get(code)?.get(year) ?? null,
    mayBeBroken: (code, year) =>
      broken.some((row) => (row.code === null || row.code === code) && (row.year === null || row.year === year)),
    yearsFalling: [...years].sort((a, b) => b - a),
  };
}
