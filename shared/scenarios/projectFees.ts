import type { FeeBasis } from "../fees/feeBasis";
import { plainOptions } from "../fees/feeOptions";
import { feesOfYear, type FeesOfYear } from "../fees/feesOfYear";
import { needsPopulation, type FeeVersion } from "../fees/feeVersion";
import { categoryKey } from "../fees/feeVersions";
import { versionInForce } from "../fees/versionInForce";
import { compare, divide, fraction, type Fraction } from "../money/fraction";
import { sameWord } from "../text/sameWord";
import type { MemberRow } from "../workbook/feeTables";
import { noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { projectedFigures, type PopulationGrowth } from "./projectedPopulation";

/** What a projection assumes. */
export interface ProjectionQuestion {
  /** Yearly growth of every population in per cent; null: as in the last five years, each municipality by itself. */
  readonly growthPercent: Fraction | null;
  /** The rise of the index, in per cent, of every year without values or decision; null: there must be none. */
  readonly indexPercent: Fraction | null;
}

export interface Projection {
  readonly question: ProjectionQuestion;
  /** The last year for which every member has a population. */
  readonly lastKnown: number | null;
  /** Five years, the first being the first whose population is not known yet. Empty where something keeps it from being projected. */
  readonly years: readonly FeesOfYear[];
  readonly findings: readonly Finding[];
}

const projectedYears = 5;

/**
 * The fees of the five years after the last whose populations are known.
 *
 * Rules, members and decisions are those that stand in the tables for those years; populations go on as they went, and the index rises as
 * assumed where neither values nor a decision say how.
 */
export function projectFees(basis: FeeBasis, feeYear: number, question: ProjectionQuestion): Projection {
  const nothing = (lastKnown: number | null, ...findings: readonly Finding[]): Projection => ({
    question,
    lastKnown,
    years: [],
    findings: [...basis.findings, ...findings],
  });
  const tooLow = percentsTooLow(question);
  if (tooLow.length > 0) return nothing(null, ...tooLow);
  const needing = membersNeeding(basis, feeYear);
  const lastKnown =
    basis.figures.yearsFalling.find((year) => needing.every(({ code }) => basis.figures.figure(code, year) !== null)) ??
    null;
  if (lastKnown === null) return nothing(null, finding("projection-no-common-year", "error", noPlace, {}));
  const growth: PopulationGrowth =
    question.growthPercent === null ? { kind: "asBefore" } : { kind: "percent", percent: question.growthPercent };
  const lacking =
    growth.kind === "percent"
      ? []
      : needing.filter(({ code }) => basis.figures.figure(code, lastKnown - projectedYears) === null);
  if (lacking.length > 0) {
    const names = lacking.map(({ name }) => name).join(", ");
    const values = { count: lacking.length, names, year: lastKnown - projectedYears };
    return nothing(lastKnown, finding("projection-growth-asked", "error", noPlace, values));
  }
  const figures = projectedFigures(basis.figures, lastKnown, growth);
  const { indexPercent } = question;
  const index =
    indexPercent === null ? basis.index : { ...basis.index, assumedRise: divide(indexPercent, fraction(100)) };
  const projected: FeeBasis = { ...basis, figures, index };
  const first = lastKnown + 1 + Math.min(...needing.map(({ lag }) => lag));
  const years = Array.from({ length: projectedYears }, (_, offset) =>
    feesOfYear(projected, plainOptions(first + offset)),
  );
  const findings = [
    ...basis.findings,
    ...years.flatMap(({ findings: own }) => own).filter(({ severity }) => severity === "error"),
  ];
  return { question, lastKnown, years, findings: asFirstMissingIndex(findings) };
}

/** Nothing falls by more than all of it. */
function percentsTooLow({ growthPercent, indexPercent }: ProjectionQuestion): readonly Finding[] {
  const tooLow = (percent: Fraction | null, code: string) =>
    percent !== null && compare(percent, fraction(-100)) < 0 ? [finding(code, "error", noPlace)] : [];
  return [...tooLow(growthPercent, "projection-growth-too-low"), ...tooLow(indexPercent, "projection-index-too-low")];
}

interface NeedingMember {
  readonly code: string;
  readonly name: string;
  readonly lag: number;
}

/** Members of the fee year or later whose fee, or whose share of a joint payer's, rests on a population then. */
function membersNeeding(basis: FeeBasis, year: number): readonly NeedingMember[] {
  const codes = new Map<string, NeedingMember>();
  for (const row of basis.tables.members) {
    const isMember = (row.to === null || row.to >= `${String(year)}-01-01`) && !row.broken;
    if (row.code === null || !isMember) continue;
    const needing = versionsFrom(basis, row, year).filter(
      (version) => sharesJointly(basis, row) || needsPopulation(version),
    );
    const [first] = needing;
    if (first !== undefined) codes.set(row.code, { code: row.code, name: row.name, lag: first.rule.populationLag });
  }
  return [...codes.values()];
}

/** The version in force in the year, and those that come after it. */
function versionsFrom({ versions }: FeeBasis, { category }: MemberRow, year: number): readonly FeeVersion[] {
  const inForce = versionInForce(versions, category, year);
  const own = versions.byCategory.get(categoryKey(category)) ?? [];
  return own.filter((version) => version === inForce || version.fromYear > year);
}

function sharesJointly({ payers }: FeeBasis, { payer }: MemberRow): boolean {
  return payer !== null && payers.get(sameWord(payer))?.calculation === "joint";
}

/** Of index values that are missing only the first is told: one assumption answers them all. */
function asFirstMissingIndex(findings: readonly Finding[]): readonly Finding[] {
  const isIndex = ({ code }: Finding) => code === "index-missing" || code === "index-only-preliminary";
  const missing = findings.filter(isIndex).sort((a, b) => Number(a.values.year) - Number(b.values.year));
  const [first] = missing;
  const others = findings.filter((each) => !isIndex(each));
  return first === undefined
    ? others
    : [...others, finding("projection-index-asked", "error", first.place, first.values)];
}
