import type { ScenarioOptions } from "../../../shared/commands/commandOptions";

/** What is tried or assumed, as a text by which a fixture knows the answer. */
export function triedOf({ target, growthPercent, indexPercent, trial, proposal }: ScenarioOptions): string {
  const tried = trial === null ? [] : [trial.category, trial.rate, trial.fixed, trial.floor, trial.cap];
  return [target, growthPercent, indexPercent, proposal, ...tried].map((each) => each ?? "–").join(" ");
}
