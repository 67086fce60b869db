import type { ScenarioOptions, TrialOptions } from "../../../shared/commands/commandOptions";
import type { PanelCommand } from "../../../shared/panel/panelCommand";
import type { DecidingChoices, DecidingTask } from "../../state/deciding";
import { decimalTyped } from "./decimalTyped";

/** Decimals of a rate that is sought. */
const rateDecimals = 2;

const nothing: ScenarioOptions = {
  target: null,
  decimals: rateDecimals,
  movesAll: false,
  category: null,
  growthPercent: null,
  indexPercent: null,
  trial: null,
  proposal: null,
};

/**
 * What the view beside the fees asks the host for.
 * @param base the command of the fees, whose year and options hold here too
 * @returns null while something typed cannot be read
 */
export function decidingCommand(task: DecidingTask, choices: DecidingChoices, base: PanelCommand): PanelCommand | null {
  switch (task) {
    case "trial": {
      const trial = trialTyped(choices);
      return trial === null ? null : { ...base, command: "compare-rules", scenario: { ...nothing, trial } };
    }
    case "alternatives":
      return { ...base, command: "compare-rules", scenario: nothing };
    case "projection": {
      const growthPercent = decimalTyped(choices.growthPercent, "signed");
      const indexPercent = decimalTyped(choices.indexPercent, "signed");
      if (growthPercent === undefined || indexPercent === undefined) return null;
      return { ...base, command: "project-fees", scenario: { ...nothing, growthPercent, indexPercent } };
    }
    case "paper":
      return { ...base, command: "decision-paper", scenario: { ...nothing, proposal: choices.proposal } };
    case "invoices":
      return { ...base, command: "invoice-basis" };
    case "fix": {
      const [body, diaryNumber] = [choices.body.trim() || null, choices.diaryNumber.trim() || null];
      if (choices.fixedOn === "") return null;
      return { ...base, command: "fix-year", fixing: { date: choices.fixedOn, body, diaryNumber } };
    }
  }
}

/** Which rate meets the wanted total with the other amounts as typed; null while something typed cannot be read. */
export function seekingCommand(choices: DecidingChoices, base: PanelCommand): PanelCommand | null {
  // The rate is what is sought, whatever stands in its field.
  const trial = trialTyped({ ...choices, amounts: { ...choices.amounts, rate: "0" } });
  const target = decimalTyped(choices.target) ?? null;
  if (trial === null || target === null) return null;
  return { ...base, command: "fit-budget", scenario: { ...nothing, target, category: choices.category, trial } };
}

function trialTyped({ category, amounts }: DecidingChoices): TrialOptions | null {
  const [rate, fixed, floor, cap] = [amounts.rate, amounts.fixed, amounts.floor, amounts.cap].map((text) =>
    decimalTyped(text),
  );
  return rate === undefined || fixed === undefined || floor === undefined || cap === undefined
    ? null
    : { category, rate, fixed, floor, cap };
}
