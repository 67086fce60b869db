import type { Fraction } from "../money/fraction";
import type { FeeTables } from "../workbook/feeTables";
import { noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { feeBasis, type FeeBasis } from "./feeBasis";
import { plainOptions, type FeeOptions } from "./feeOptions";
import { feesOfYear, type FeesOfYear } from "./feesOfYear";
import { fixedYearFindings } from "./fixedYearFindings";
import type { FixedYear } from "./fixedYears";
import { previousFeeNotes } from "./previousFeeNotes";

/** The fees of a year beside those of the year before. */
export interface FeeResult {
  readonly basis: FeeBasis;
  readonly options: FeeOptions;
  /** What the tables give. Where the year is fixed, `fixed` is what is charged. */
  readonly fees: FeesOfYear;
  /** Last year as the tables give it. */
  readonly previous: FeesOfYear;
  /** The fixed fees of the year; null where it is not fixed. */
  readonly fixed: FixedYear | null;
  /** Those of the year before. */
  readonly previousFixed: FixedYear | null;
  /** Last year's fee by code, fixed or else computed; absent where there was none or it cannot be computed. */
  readonly previousFee: ReadonlyMap<string, Fraction>;
  readonly findings: readonly Finding[];
}

/**
 * The fees of `options.year` with every step, and last year's from the same tables without the options.
 *
 * A fixed year is charged as it was fixed: what the tables give besides is computed without the options and told where it deviates.
 * With an error among the findings the fees are not to be shown or written.
 */
export function calculateFees(tables: FeeTables, options: FeeOptions): FeeResult {
  return feesFromBasis(feeBasis(tables), options);
}

export function feesFromBasis(basis: FeeBasis, asked: FeeOptions): FeeResult {
  const fixed = basis.fixedYears.get(asked.year) ?? null;
  const options = fixed === null ? asked : plainOptions(asked.year);
  const fees = feesOfYear(basis, options);
  const previous = feesOfYear(basis, plainOptions(options.year - 1));
  const previousFixed = basis.fixedYears.get(previous.year) ?? null;
  const previousFee = feesOf(previous, previousFixed);
  const own =
    fixed === null ? [...fees.findings, ...noMembers(basis, fees)] : fixedYearFindings(fixed, fees, basis.tables);
  const told = [...basis.findings, ...own];
  // A fixed fee that is missing has told its fault.
  const notes = previousFixed === null ? previousFeeNotes(fees, previous, told) : [];
  const findings = [...told, ...notes];
  return { basis, options, fees, previous, fixed, previousFixed, previousFee, findings };
}

/** What is charged of each member: the fixed fee, or what the tables give where the year is not fixed. */
export function chargedFees({ fees, fixed }: Pick<FeeResult, "fees" | "fixed">): ReadonlyMap<string, Fraction> {
  return feesOf(fees, fixed);
}

function feesOf({ members }: FeesOfYear, fixed: FixedYear | null): ReadonlyMap<string, Fraction> {
  if (fixed === null) return new Map(members.map((member) => [member.code, member.fee]));
  return new Map([...fixed.rows].map(([code, { amount }]) => [code, amount]));
}

/** A year without members is a mistake in the year or in the dates, not a sheet of no rows. */
function noMembers(basis: FeeBasis, fees: FeesOfYear): readonly Finding[] {
  if (fees.memberships.length > 0 || basis.tables.members.some((row) => row.broken)) return [];
  return [finding("no-members", "error", noPlace, { year: fees.year })];
}
