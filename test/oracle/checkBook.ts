import type { Book, FeeClass, RuleVersion } from "./book";
import { nameKey } from "./cells";
import { fixedFeeOf } from "./fixedFee";
import { membershipsOf } from "./memberships";
import { classesOf, sameCategory } from "./ruleVersions";

/** Faults between rows, whatever the year. */
export function checkBook(book: Book): string[] {
  return [
    ...twice(book.versions, (each) => `version of ${each.fromYear}, category ${key(each.category)}`),
    ...twice(book.classes, (each) => `class up to ${each.upTo} of ${each.fromYear}, category ${key(each.category)}`),
    ...twice(book.payers, (each) => `payer ${key(each.payer)}`),
    ...twice(book.populations, (each) => `population of ${each.code} in ${each.year}`),
    ...twice(book.yearDecisions, (each) => `decision on the index of ${each.year}`),
    ...twice(book.decisions, (each) => `decision for ${each.code ?? key(each.payer)} in ${each.year}`),
    ...twice(book.indexValues, (each) => `${each.status} index value of ${key(each.series)} for ${each.period}`),
    ...book.versions.flatMap((version) => versionFaults(book, version)),
    ...book.classes.flatMap((each) => classFaults(book, each)),
    ...twice(book.fixedFees, (each) => `fixed fee of ${each.code} in ${each.year}`),
    ...mixedSeries(book),
    ...fixedYearFaults(book),
    ...membershipFaults(book),
  ];
}

function key(name: string | null): string {
  return name === null ? "(blank)" : nameKey(name);
}

function twice<T>(rows: readonly T[], name: (row: T) => string): string[] {
  const names = rows.map(name);
  return [...new Set(names.filter((each, index) => names.indexOf(each) < index))].map((each) => `twice: ${each}`);
}

function versionFaults(book: Book, version: RuleVersion): string[] {
  const name = `version of ${version.fromYear}, category ${key(version.category)}`;
  const classes = classesOf(book, version);
  const faults: string[] = [];
  if (version.fixed === null && version.rate === null && classes.length === 0)
    faults.push(`${name}: no fixed part, rate or classes`);
  if (classes.length > 0 && (version.fixed !== null || version.rate !== null))
    faults.push(`${name}: a fixed part or a rate beside its classes`);
  const single = classes.filter((each) => (each.fee === null) !== (each.rate === null));
  if (single.some((each) => each.fee !== null) && single.some((each) => each.rate !== null))
    faults.push(`${name}: flat and marginal classes`);
  return faults;
}

function classFaults(book: Book, each: FeeClass): string[] {
  const name = `class up to ${each.upTo} of ${each.fromYear}, category ${key(each.category)}`;
  const faults: string[] = [];
  const belongs = book.versions.some((v) => v.fromYear === each.fromYear && sameCategory(v.category, each.category));
  if (!belongs) faults.push(`${name}: no version of that year and category`);
  if ((each.fee === null) === (each.rate === null))
    faults.push(`${name}: not exactly one of Avgift and Avgift per invånare`);
  return faults;
}

function mixedSeries(book: Book): string[] {
  const units = new Map<string, Set<string>>();
  for (const each of book.indexValues)
    units.set(key(each.series), (units.get(key(each.series)) ?? new Set()).add(each.unit));
  return [...units].filter(([, found]) => found.size > 1).map(([series]) => `series ${series}: levels and percentages`);
}

/** A fixed year has a row for each of its members. */
function fixedYearFaults(book: Book): string[] {
  return [...new Set(book.fixedFees.map((each) => each.year))].flatMap((year) =>
    membershipsOf(book, year)
      .filter((row) => fixedFeeOf(book, row.code, year) === null)
      .map((row) => `${year} is fixed, but not for ${row.code}`),
  );
}

function membershipFaults(book: Book): string[] {
  const reversed = book.memberships
    .filter((row) => row.from !== null && row.to !== null && row.to < row.from)
    .map((row) => `${row.code}: Till before Från`);
  const overlapping = book.memberships.flatMap((a, index) =>
    book.memberships
      .slice(index + 1)
      .filter(
        (b) =>
          a.code === b.code && (a.from ?? "") <= (b.to ?? "9999-12-31") && (b.from ?? "") <= (a.to ?? "9999-12-31"),
      )
      .map((b) => `${b.code}: overlapping memberships`),
  );
  return [...reversed, ...overlapping];
}
