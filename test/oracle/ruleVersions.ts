import type { Book, FeeClass, RuleVersion } from "./book";
import { nameKey } from "./cells";

/** A blank category is a category of its own. */
export function sameCategory(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : nameKey(a) === nameKey(b);
}

/** The version with the greatest first year that is not after the fee year; no fallback to another category. */
export function versionInForce(book: Book, category: string | null, year: number): RuleVersion | null {
  return book.versions
    .filter((version) => sameCategory(version.category, category) && version.fromYear <= year)
    .reduce<RuleVersion | null>((best, each) => (best === null || each.fromYear > best.fromYear ? each : best), null);
}

/** A version's classes from the lowest limit up; no limit is last. */
export function classesOf(book: Book, version: RuleVersion): FeeClass[] {
  return book.classes
    .filter((each) => each.fromYear === version.fromYear && sameCategory(each.category, version.category))
    .sort((a, b) => (a.upTo ?? Infinity) - (b.upTo ?? Infinity));
}

/** A rule with only a fixed part needs no population. */
export function needsPopulation(book: Book, version: RuleVersion): boolean {
  return (version.rate !== null && version.rate.numerator !== 0n) || classesOf(book, version).length > 0;
}
