import { readFacts } from "../../data/readFacts";

/** Inhabitants on 31 December by code and year. */
export type ScbFigures = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The figures of `test/data/population.csv`, and of each county whose municipalities all have one: their sum, which is made up from 2025. */
export const scbFigures: ScbFigures = (() => {
  const figures = new Map<string, Map<number, number>>();
  const put = (code: string, year: number, population: number): void => {
    const ofCode = figures.get(code) ?? new Map<number, number>();
    figures.set(code, ofCode.set(year, (ofCode.get(year) ?? 0) + population));
  };
  const facts = readFacts("population.csv", ";");
  for (const { code = "", year, population } of facts) put(code, Number(year), Number(population));
  for (const { code = "", year, population } of facts) {
    if (Number(year) > 2018) put(code.slice(0, 2), Number(year), Number(population));
  }
  return figures;
})();
