import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inGoogle } from "./inGoogle";
import { notInGoogle, suitesNotInGoogle } from "./notInGoogle";

const folder = join(__dirname, "../../pane");

/** `npm run contract` takes all of them; in a usual run those that ask the server for most. */
const isEvery = process.env.KN_CONTRACT_NETWORKS !== undefined;

// In one browser, since starting one takes longer than most of the tests.
inGoogle(
  isEvery
    ? ["basisView", "decidingView", "eventsView", "feesView", "keyboard", "previews", "runs"]
    : ["decidingView", "eventsView", "runs"],
);

test("every suite that opens the panel over its stand-in runs in Google too", () => {
  const suites = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  const opening = suites.filter((name) => readFileSync(join(folder, name), "utf8").includes("./openPane"));
  const known = [...Object.keys(notInGoogle), ...Object.keys(suitesNotInGoogle)].sort();
  expect(opening.map((name) => name.replace(".test.ts", "")).sort()).toEqual(known);
});
