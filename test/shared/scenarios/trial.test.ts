import type { TrialOptions } from "../../../shared/commands/commandOptions";
import { compareRulesCommand } from "../../../shared/commands/scenarios/compareRules";
import { noOptions } from "../commands/planOf";
import { sampleContent } from "../commands/sampleContent";

const content = sampleContent((row) => [row]);

function tried(trial: Partial<TrialOptions>) {
  const amounts = { category: "", fixed: null, rate: "0.9", floor: "9000", cap: "45000", ...trial };
  const scenario = {
    ...{ target: null, decimals: 2, movesAll: false, category: null, growthPercent: null, indexPercent: null },
    ...{ proposal: null, trial: amounts },
  };
  return compareRulesCommand.plan({ content, options: { ...noOptions, year: 2026, scenario } });
}

function totals(trial: Partial<TrialOptions>) {
  return tried(trial).scenario?.rules?.outcomes.map(({ total }) => total);
}

function faults(trial: Partial<TrialOptions>) {
  return tried(trial)
    .plan.findings.filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
}

test("the amounts of the rule in force, tried, change nothing", () => {
  const [now, then] = totals({}) ?? [];
  expect(now).toBeGreaterThan(900_000);
  expect(then).toBe(now);
});

test("an amount that is tried moves the fees as if it stood in the rule; a blank one is none", () => {
  const [now = 0, higherCap = 0] = totals({ cap: "90000" }) ?? [];
  const [, noCap = 0] = totals({ cap: null }) ?? [];
  expect(higherCap).toBeGreaterThan(now);
  expect(noCap).toBeGreaterThan(higherCap);
  const { scenario } = tried({ rate: null, floor: null, cap: null, fixed: "1000" });
  expect(new Set(scenario?.rules?.members.map(({ fees }) => fees[1])).size).toBe(1);
});

test("what is tried is told by name, and stands in place of the workbook's alternatives", () => {
  const { plan, scenario } = tried({ rate: "1" });
  expect(scenario?.rules?.outcomes.map(({ alternative }) => alternative)).toEqual([null, "Prövade belopp"]);
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Jämförda regler 2026", "Kontroll"]);
});

test("amounts that are none, a floor above the cap and a category without a rule are told", () => {
  expect(faults({ rate: "mycket" })).toEqual(["trial-not-an-amount"]);
  expect(faults({ rate: "-1" })).toEqual(["trial-not-an-amount"]);
  expect(faults({ floor: "50000" })).toContain("floor-above-cap");
  expect(faults({ category: "Annan" })).toEqual(["trial-no-rule"]);
});
