import type { Fraction } from "../money/fraction";
import type { FeeTables } from "../workbook/feeTables";
import { noPlace, hasError, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { feeBasis, type FeeBasis } from "./feeBasis";
import { plainOptions, type FeeOptions } from "./feeOptions";
import { feesOfYear, type FeesOfYear } from "./feesOfYear";

/** The fees of a year beside those of the year before. */
export interface FeeResult {
  readonly basis: FeeBasis;
  readonly options: FeeOptions;
  readonly fees: FeesOfYear;
  readonly previous: FeesOfYear;
  /** Last year's fee by code; absent where there was none or it cannot be computed. */
  readonly previousFee: ReadonlyMap<string, Fraction>;
  readonly findings: readonly Finding[];
}

/**
 * The fees of `options.year` with every step, and last year's from the same tables without the options.
 *
 * With an error among the findings the fees are not to be shown or written.
 */
export function calculateFees(tables: FeeTables, options: FeeOptions): FeeResult {
  return feesFromBasis(feeBasis(tables), options);
}

export function feesFromBasis(basis: FeeBasis, options: FeeOptions): FeeResult {
  const fees = feesOfYear(basis, options);
  const previous = feesOfYear(basis, plainOptions(options.year - 1));
  const previousFee = new Map(previous.members.map((member) => [member.code, member.fee]));
  const own = [...basis.findings, ...fees.findings, ...noMembers(basis, fees)];
  return { basis, options, fees, previous, previousFee, findings: [...own, ...previousNotes(fees, previous, own)] };
}

/** A year without members is a mistake in the year or in the dates, not a sheet of no rows. */
function noMembers(basis: FeeBasis, fees: FeesOfYear): readonly Finding[] {
  if (fees.memberships.length > 0 || basis.tables.members.some((row) => row.broken)) return [];
  return [finding("no-members", "error", noPlace, { year: fees.year })];
}

/** Why fees of last year are missing: a note, since this year's fees stand without them. */
function previousNotes(fees: FeesOfYear, previous: FeesOfYear, told: readonly Finding[]): readonly Finding[] {
  if (hasError(told)) return [];
  const wereMembers = new Set(previous.memberships.map((member) => member.code));
  const computed = new Set(previous.members.map((member) => member.code));
  const lacking = fees.members.filter((member) => wereMembers.has(member.code) && !computed.has(member.code));
  if (lacking.length === 0) return [];
  const toldRules = new Set<string>();
  const causes = previous.findings
    .filter((each) => {
      if (each.severity !== "error") return false;
      if (each.code !== "no-rule" && each.code !== "no-rule-for-category") return true;
      // One note a missing rule, not one a member.
      const category = String(each.values.category);
      const isFirst = !toldRules.has(category);
      toldRules.add(category);
      return isFirst;
    })
    .map((each): Finding => ({ ...each, severity: "note" }));
  const values = { previousYear: previous.year, count: lacking.length };
  return [finding("previous-fees-missing", "note", noPlace, values), ...causes];
}
