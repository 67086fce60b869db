import type { FeeBasis } from "../fees/feeBasis";
import type { FeeOptions } from "../fees/feeOptions";
import { feesOfYear, type FeesOfYear } from "../fees/feesOfYear";
import type { FeeVersion } from "../fees/feeVersion";
import { categoryKey } from "../fees/feeVersions";
import { versionInForce } from "../fees/versionInForce";
import { compare, fraction, multiply, type Fraction } from "../money/fraction";
import { sameWord } from "../text/sameWord";
import type { FeeRuleRow } from "../workbook/feeTables";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import type { Outcome } from "../workbook/outcome";
import { finding, placeOf } from "../workbook/place";
import { nearestTotal, type Trial } from "./nearestTotal";
import { withRules } from "./withRules";

/** What is to be moved until the year's total meets the target. */
export interface BudgetQuestion {
  /** The wanted total of all fees of the year, in kronor. */
  readonly target: Fraction;
  /** "rate": the rate per inhabitant alone. "all": rate, fixed part, floor and cap, all by one multiplier. */
  readonly moves: "rate" | "all";
  /** Of the rate, in base-year money: 0 to 6. A multiplier always has four. */
  readonly decimals: number;
  /** The category whose rule is moved, "" for the blank one; null: the only one that there is. */
  readonly category: string | null;
}

/** A rate or a multiplier, and the year's total with it. */
export interface FittedValue {
  readonly value: Fraction;
  readonly total: Fraction;
}

export interface FittedBudget {
  readonly question: BudgetQuestion;
  /** The version of the rule that is moved. */
  readonly version: FeeVersion;
  readonly nearest: FittedValue;
  readonly below: FittedValue | null;
  readonly above: FittedValue | null;
  /** The target lies below or above every total that can be reached. */
  readonly outOfReach: "below" | "above" | null;
  /** The moved rule, as it would stand in Avgiftsregel. */
  readonly rule: FeeRuleRow;
  /** The year's fees with it. */
  readonly fees: FeesOfYear;
}

/** A rate of a thousand million kronor per inhabitant meets every cap; without one it passes every budget. */
const highestRate = 1_000_000_000;
const multiplierDecimals = 4;
const highestMultiplier = 1_000_000;

/**
 * The rate, or the multiplier of all amounts, with which the year's rounded total comes nearest to a target.
 *
 * The total never falls with either, so that bisection finds it. Decided amounts and other categories stay as they are.
 * @returns what keeps it from being asked where something does
 */
export function fitBudget(basis: FeeBasis, options: FeeOptions, question: BudgetQuestion): Outcome<FittedBudget> {
  const found = movedVersion(basis, options.year, question);
  if ("faults" in found) return found;
  const version = found.value;
  const decimals = question.moves === "rate" ? question.decimals : multiplierDecimals;
  const scale = 10 ** decimals;
  const movedRule = (steps: number) => moved(version.rule, question.moves, fraction(steps, scale));
  const feesWith = (steps: number): FeesOfYear => {
    const rules = basis.tables.feeRules.map((rule) => (rule === version.rule ? movedRule(steps) : rule));
    return feesOfYear(withRules(basis, rules, basis.tables.feeClasses), options);
  };
  const faults: Finding[] = [];
  const totalOf = (steps: number): Fraction => {
    const fees = feesWith(steps);
    if (faults.length === 0 && hasError(fees.findings)) faults.push(...fees.findings);
    return fees.total;
  };
  const most = (question.moves === "rate" ? highestRate : highestMultiplier) * scale;
  const { nearest, below, above } = nearestTotal(totalOf, question.target, most);
  // An amount can be such that the year's floor is above its cap: a total of fewer members is no answer.
  if (faults.length > 0) return { faults };
  const valueOf = ({ steps, total }: Trial): FittedValue => ({ value: fraction(steps, scale), total });
  return {
    value: {
      question,
      version,
      nearest: valueOf(nearest),
      below: below === null ? null : valueOf(below),
      above: above === null ? null : valueOf(above),
      outOfReach: outOfReach(question.target, below, above),
      rule: movedRule(nearest.steps),
      fees: feesWith(nearest.steps),
    },
  };
}

function outOfReach(target: Fraction, below: Trial | null, above: Trial | null): "below" | "above" | null {
  if (below === null) return "below";
  return above === null && compare(below.total, target) < 0 ? "above" : null;
}

function moved(rule: FeeRuleRow, moves: BudgetQuestion["moves"], value: Fraction): FeeRuleRow {
  if (moves === "rate") return { ...rule, rate: value };
  const times = (amount: Fraction | null) => (amount === null ? null : multiply(amount, value));
  return { ...rule, rate: times(rule.rate), fixed: times(rule.fixed), floor: times(rule.floor), cap: times(rule.cap) };
}

/** The rule that is moved: of the category that was named, or of the only one. */
function movedVersion(basis: FeeBasis, year: number, { category, moves }: BudgetQuestion): Outcome<FeeVersion> {
  const inForce = [...basis.versions.byCategory.values()].flatMap(([first]) => {
    const version = first === undefined ? null : versionInForce(basis.versions, first.rule.category, year);
    return version === null ? [] : [version];
  });
  const asked = inForce.filter(({ rule }) => category === null || categoryKey(rule.category) === sameWord(category));
  const [version, ...others] = asked;
  if (version === undefined || others.length > 0) {
    const categories = inForce.map(({ rule }) => rule.category ?? "–").join(", ");
    const code = category === null ? "budget-which-category" : "budget-category-unknown";
    return { faults: [finding(code, "error", noPlace, { category: category ?? "", categories, year })] };
  }
  if (version.classes !== null) {
    return { faults: [finding("budget-rule-has-classes", "error", placeOf(version.rule.place, "fromYear"), { year })] };
  }
  const { rule } = version;
  const hasNothing = moves === "all" && rule.rate === null && rule.fixed === null;
  return hasNothing
    ? { faults: [finding("budget-nothing-to-move", "error", placeOf(rule.place, "rate"), { year })] }
    : { value: version };
}
