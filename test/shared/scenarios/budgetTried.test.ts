import type { ScenarioOptions, TrialOptions } from "../../../shared/commands/commandOptions";
import { compareRulesCommand } from "../../../shared/commands/scenarios/compareRules";
import { fitBudgetCommand } from "../../../shared/commands/scenarios/fitBudget";
import { noOptions } from "../commands/planOf";
import { sampleContent } from "../commands/sampleContent";

const content = sampleContent((row) => [row]);

const asked: ScenarioOptions = {
  target: "1200000",
  decimals: 2,
  movesAll: false,
  category: "",
  growthPercent: null,
  indexPercent: null,
  trial: null,
  proposal: null,
};

const amounts: TrialOptions = { category: "", rate: "0", fixed: null, floor: "9000", cap: "45000" };

function fitted(trial: TrialOptions | null) {
  return fitBudgetCommand.plan({ content, options: { ...noOptions, year: 2026, scenario: { ...asked, trial } } });
}

test("a rate is sought among the amounts that are tried, and tried with them gives the total that was found", () => {
  const found = fitted({ ...amounts, cap: "90000" }).scenario?.budget;
  const scenario = { ...asked, target: null, trial: { ...amounts, cap: "90000", rate: found?.value ?? "" } };
  const tried = compareRulesCommand.plan({ content, options: { ...noOptions, year: 2026, scenario } });
  expect(tried.scenario?.rules?.outcomes[1]?.total).toBe(found?.total);
  expect(found?.value).not.toBe(fitted(null).scenario?.budget?.value);
});

test("with the amounts of the rule the rate is the same as without any tried, whatever rate is tried", () => {
  const ofRule = fitted(null).scenario?.budget;
  expect(fitted(amounts).scenario?.budget).toEqual(ofRule);
  expect(fitted({ ...amounts, rate: "7" }).scenario?.budget).toEqual(ofRule);
});

test("amounts that cannot be tried are told, and nothing is sought", () => {
  const { plan, scenario, isWrongUsage } = fitted({ ...amounts, cap: "mycket" });
  expect(plan.findings.map(({ code }) => code)).toEqual(["trial-not-an-amount"]);
  expect(scenario).toBeUndefined();
  expect(isWrongUsage).toBe(true);
});
