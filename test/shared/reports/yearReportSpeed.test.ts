import { performance } from "node:perf_hooks";
import { summariseYear } from "../../../shared/commands/summariseYear";
import { largeYear } from "./activity/largeYear";
import { plannedOver } from "./yearReport/plannedOver";

function milliseconds(events: number): number {
  const sheets = largeYear(events, 125, 100);
  const started = performance.now();
  const { plan } = plannedOver(summariseYear, sheets);
  const took = performance.now() - started;
  expect(plan.sheets).toHaveLength(2);
  return took;
}

test("the annual report of 5,000 participants and 40 surveys with 100 answers each takes less than six seconds", () => {
  milliseconds(4);
  const took = milliseconds(40);
  if (process.env.KN_BENCH !== undefined) console.info(`${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(6000);
});
