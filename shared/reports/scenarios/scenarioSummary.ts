import { toDecimalText, toNumber } from "../../money/decimal";
import { subtract, type Fraction } from "../../money/fraction";
import type { RuleComparison } from "../../scenarios/compareRules";
import type { FittedBudget, FittedValue } from "../../scenarios/fitBudget";
import type { Projection } from "../../scenarios/projectFees";

/** A value that was tried, as decimal text, and the total with it in kronor. */
interface TriedValue {
  readonly value: string;
  readonly total: number;
}

/** What was tried out, as plain data; exactly one of the three parts that a command is about, with the comparison beside a budget. */
export interface ScenarioSummary {
  readonly budget: {
    readonly moves: "rate" | "all";
    readonly target: number;
    readonly value: string;
    readonly total: number;
    readonly difference: number;
    readonly below: TriedValue | null;
    readonly above: TriedValue | null;
    readonly outOfReach: "below" | "above" | null;
  } | null;
  readonly rules: {
    readonly outcomes: readonly {
      /** Null: the rule as it stands. */
      readonly alternative: string | null;
      readonly total: number;
      readonly atFloor: number;
      readonly atCap: number;
      readonly limited: number;
      readonly notCharged: number;
    }[];
    readonly members: readonly {
      readonly code: string;
      readonly name: string;
      readonly population: number | null;
      /** In the order of the outcomes. */
      readonly fees: readonly number[];
    }[];
  } | null;
  readonly projection: {
    readonly lastKnown: number;
    readonly years: readonly {
      readonly year: number;
      readonly total: number;
      readonly members: readonly { readonly code: string; readonly population: number | null; readonly fee: number }[];
    }[];
  } | null;
}

export function budgetSummary(fitted: FittedBudget, comparison: RuleComparison): ScenarioSummary {
  const tried = (each: FittedValue | null): TriedValue | null =>
    each === null ? null : { value: toDecimalText(each.value), total: toNumber(each.total) };
  const { nearest, below, above, outOfReach, question } = fitted;
  return {
    budget: {
      moves: question.moves,
      target: toNumber(question.target),
      value: toDecimalText(nearest.value),
      total: toNumber(nearest.total),
      difference: toNumber(subtract(nearest.total, question.target)),
      below: tried(below),
      above: tried(above),
      outOfReach,
    },
    rules: rulesOf(comparison),
    projection: null,
  };
}

export function comparisonSummary(comparison: RuleComparison): ScenarioSummary {
  return { budget: null, rules: rulesOf(comparison), projection: null };
}

export function projectionSummary({ lastKnown, years }: Projection): ScenarioSummary {
  return {
    budget: null,
    rules: null,
    projection: {
      lastKnown: lastKnown ?? 0,
      years: years.map(({ year, total, members }) => ({
        year,
        total: toNumber(total),
        members: members.map(({ code, population, fee }) => ({ code, population, fee: toNumber(fee) })),
      })),
    },
  };
}

function rulesOf({ outcomes, members }: RuleComparison): NonNullable<ScenarioSummary["rules"]> {
  const kronor = (amounts: readonly Fraction[]) => amounts.map(toNumber);
  return {
    outcomes: outcomes.map(({ alternative, fees, atFloor, atCap, limited, notCharged }) => ({
      alternative,
      total: toNumber(fees.total),
      atFloor,
      atCap,
      limited,
      notCharged: toNumber(notCharged),
    })),
    members: members.map(({ code, name, population, fees }) => ({ code, name, population, fees: kronor(fees) })),
  };
}
