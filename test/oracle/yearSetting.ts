import type { Book } from "./book";
import { MissingPopulation } from "./fault";

/** A fee year with the options that hold in it. */
export interface YearSetting {
  readonly book: Book;
  readonly year: number;
  /** The one population year of all, by option; null is each rule's own. */
  readonly populationYear: number | null;
  readonly usePreliminaryIndex: boolean;
}

/** A year without options. */
export function plainYear(book: Book, year: number): YearSetting {
  return { book, year, populationYear: null, usePreliminaryIndex: false };
}

/** Whose figure of which 31 December counts. */
export function populationYearOf(setting: YearSetting, lag: number): number {
  return setting.populationYear ?? setting.year - lag;
}

export function populationIn(book: Book, code: string, year: number): number | null {
  return book.populations.find((each) => each.code === code && each.year === year)?.population ?? null;
}

export function requiredPopulation(setting: YearSetting, code: string, lag: number): number {
  const year = populationYearOf(setting, lag);
  const population = populationIn(setting.book, code, year);
  if (population === null) throw new MissingPopulation(`${code}: no population of 31 December ${year}`);
  return population;
}
