import type { FeeBasis } from "../fees/feeBasis";
import type { FeeOptions } from "../fees/feeOptions";
import { feesOfYear, type FeesOfYear } from "../fees/feesOfYear";
import { transitionCost } from "../fees/transitionCost";
import { categoryKey } from "../fees/feeVersions";
import { compare, subtract, type Fraction } from "../money/fraction";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { RuleAlternative } from "./ruleAlternatives";
import { withRules } from "./withRules";

/** The year's fees under one rule. */
export interface RuleOutcome {
  /** Null: the rule as it stands, "oförändrad". */
  readonly alternative: string | null;
  readonly fees: FeesOfYear;
  readonly atFloor: number;
  readonly atCap: number;
  /** Members whose rise the largest rise holds, and what it keeps from being charged. */
  readonly limited: number;
  readonly notCharged: Fraction;
}

/** One member under every rule, in the order of the outcomes. */
export interface ComparedMember {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  readonly fees: readonly Fraction[];
  /** From the rule as it stands to each other one. */
  readonly changes: readonly Fraction[];
}

export interface RuleComparison {
  readonly year: number;
  /** First the rule as it stands. */
  readonly outcomes: readonly RuleOutcome[];
  /** By code: those who have a fee under every rule. */
  readonly members: readonly ComparedMember[];
  readonly findings: readonly Finding[];
}

/** The year under the rule as it stands, and under each alternative in place of the rule of its categories. */
export function compareRules(
  basis: FeeBasis,
  options: FeeOptions,
  alternatives: readonly RuleAlternative[],
): RuleComparison {
  const findings: Finding[] = [...basis.findings];
  const unchanged = outcomeOf(null, feesOfYear(basis, options));
  findings.push(...unchanged.fees.findings);
  const others = alternatives.map((alternative) => {
    const late = notInForce(alternative, options.year);
    const changed = withAlternative(basis, alternative);
    const outcome = outcomeOf(alternative.name, feesOfYear(changed, options));
    const own = outcome.fees.findings.filter((each) => late.length === 0 || !isMissingRule(each));
    findings.push(...late, ...changed.findings, ...own);
    return outcome;
  });
  return { ...compareOutcomes([unchanged, ...others]), findings: distinct(findings) };
}

/** The same for years that are computed already. @param outcomes first the rule as it stands */
export function compareOutcomes(outcomes: readonly RuleOutcome[]): RuleComparison {
  return { year: outcomes[0]?.fees.year ?? 0, outcomes, members: comparedMembers(outcomes), findings: [] };
}

/** A category of the alternative has the alternative's versions only; other categories keep theirs. */
export function withAlternative(basis: FeeBasis, { rules, classes }: RuleAlternative): FeeBasis {
  const replaced = new Set(rules.map(({ category }) => categoryKey(category)));
  const isKept = ({ category }: { readonly category: string | null }) => !replaced.has(categoryKey(category));
  const keptClasses = basis.tables.feeClasses.filter((row) => row.alternative === null && isKept(row));
  return withRules(basis, [...basis.tables.feeRules.filter(isKept), ...rules], [...keptClasses, ...classes]);
}

/** Rows that say nothing of the year: the alternative would be no rule at all. */
function notInForce({ name, rules }: RuleAlternative, year: number): readonly Finding[] {
  const categories = new Set(rules.map(({ category }) => categoryKey(category)));
  return [...categories].flatMap((category) => {
    const own = rules.filter((rule) => categoryKey(rule.category) === category);
    const isLater = own.every(({ fromYear }) => fromYear !== null && fromYear > year);
    const [first] = own;
    return isLater && first !== undefined
      ? [finding("alternative-not-in-force", "error", placeOf(first.place, "fromYear"), { alternative: name, year })]
      : [];
  });
}

/** What every member lacks once an alternative is not in force: that is told of the alternative. */
function isMissingRule({ code }: Finding): boolean {
  return code === "no-rule" || code === "no-rule-for-category";
}

/** Counts who pays a bound. @param alternative null: the rule as it stands */
export function outcomeOf(alternative: string | null, fees: FeesOfYear): RuleOutcome {
  const at = (bound: "floor" | "cap") => fees.members.filter((member) => member.bound === bound).length;
  const limited = fees.members.filter(({ riseLimited }) => riseLimited).length;
  return { alternative, fees, atFloor: at("floor"), atCap: at("cap"), limited, notCharged: transitionCost(fees) };
}

function comparedMembers(outcomes: readonly RuleOutcome[]): readonly ComparedMember[] {
  const [unchanged, ...others] = outcomes.map(
    ({ fees }) => new Map(fees.members.map((member) => [member.code, member] as const)),
  );
  return [...(unchanged?.values() ?? [])].flatMap((member) => {
    const fees = others.flatMap((byCode) => byCode.get(member.code)?.fee ?? []);
    if (fees.length < others.length) return [];
    const { code, name, population, fee } = member;
    return [{ code, name, population, fees: [fee, ...fees], changes: fees.map((other) => subtract(other, fee)) }];
  });
}

/** Those whose fee an alternative raises most, or lowers most: of at most `count`, the largest change first, then by code. */
export function mostChanged(
  members: readonly ComparedMember[],
  alternative: number,
  direction: "raised" | "lowered",
  count: number,
): readonly ComparedMember[] {
  const sign = direction === "raised" ? 1 : -1;
  const changeOf = (member: ComparedMember) =>
    member.changes[alternative] ?? { numerator: BigInt(0), denominator: BigInt(1) };
  return members
    .filter((member) => Number(changeOf(member).numerator) * sign > 0)
    .sort((a, b) => sign * compare(changeOf(b), changeOf(a)) || (a.code < b.code ? -1 : 1))
    .slice(0, count);
}

/** What all rules share is told once. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}
