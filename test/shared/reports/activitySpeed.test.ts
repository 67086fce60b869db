import { performance } from "node:perf_hooks";
import { summarised } from "./activity/activityContent";
import { largeYear } from "./activity/largeYear";

function milliseconds(events: number): number {
  const sheets = largeYear(events, 125, 100);
  const started = performance.now();
  const { plan } = summarised(sheets);
  const took = performance.now() - started;
  expect(plan.sheets).toHaveLength(4);
  return took;
}

test("5,000 participants and 40 surveys with 100 answers each are summarised in less than four seconds", () => {
  milliseconds(4);
  const took = milliseconds(40);
  if (process.env.KN_BENCH !== undefined) console.info(`${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(4000);
});
