import type { Book, Membership } from "./book";
import { decisionFor } from "./decidedFee";
import { Fault } from "./fault";
import { isJointPayer, membershipsOf } from "./memberships";
import type { OracleOptions } from "./oracleTypes";
import { needsPopulation, versionInForce } from "./ruleVersions";
import { populationIn } from "./yearSetting";

/** The one population year that an option chooses; null without option. */
export interface PopulationChoice {
  readonly year: number | null;
  /** When it is not the year that some rule in use asks for. */
  readonly preliminary: boolean;
}

export function populationChoice(book: Book, options: OracleOptions): PopulationChoice {
  const members = membershipsOf(book, options.year);
  const regular = members
    .filter((row) => usesPopulation(book, row, options.year))
    .map((row) => ownYear(book, row, options.year));
  const latestAllowed = Math.min(...regular);
  const wanted =
    options.populationYear ?? (options.latestPopulation === true ? latest(book, options, latestAllowed) : null);
  if (wanted === null || regular.length === 0) return { year: null, preliminary: false };
  if (wanted > latestAllowed) throw new Fault(`population year ${wanted} is later than a rule in use allows`);
  return { year: wanted, preliminary: regular.some((year) => year !== wanted) };
}

function usesPopulation(book: Book, row: Membership, year: number): boolean {
  const version = versionInForce(book, row.category, year);
  return version !== null && (needsPopulation(book, version) || isJointPayer(book, row.payer));
}

function ownYear(book: Book, row: Membership, year: number): number {
  return year - (versionInForce(book, row.category, year)?.populationLag ?? 1);
}

/** The greatest allowed year with a figure for every member that needs one. */
function latest(book: Book, options: OracleOptions, latestAllowed: number): number | null {
  const needing = membershipsOf(book, options.year).filter(
    (row) => usesPopulation(book, row, options.year) && decisionFor(book, options.year, row) === null,
  );
  if (needing.length === 0) return null;
  const years = [...new Set(book.populations.map((each) => each.year))]
    .filter((year) => year <= latestAllowed)
    .sort((a, b) => b - a);
  const found = years.find((year) => needing.every((row) => populationIn(book, row.code, year) !== null));
  if (found === undefined) throw new Fault("no year has a population for every member");
  return found;
}
