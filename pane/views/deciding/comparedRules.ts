import type { ScenarioSummary } from "../../../shared/reports/scenarios/scenarioSummary";

/** The rule as it stands beside what is tried. */
export type ComparedRules = NonNullable<ScenarioSummary["rules"]>;
export type ComparedRow = ComparedRules["members"][number];

/** Kronor now and as tried. */
export function nowAndTried({ fees }: ComparedRow): {
  readonly now: number;
  readonly tried: number;
  readonly change: number;
} {
  const [now = 0, tried = now] = fees;
  return { now, tried, change: tried - now };
}

/** The rule as it stands beside one of the alternatives. @param at of the alternative among the outcomes */
export function besideNow({ outcomes, members }: ComparedRules, at: number): ComparedRules {
  const pair = <Item>(all: readonly Item[]) => [0, at].flatMap((index) => all.slice(index, index + 1));
  return { outcomes: pair(outcomes), members: members.map((each) => ({ ...each, fees: pair(each.fees) })) };
}
