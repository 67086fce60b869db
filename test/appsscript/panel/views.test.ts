import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inGoogle } from "./inGoogle";
import { notInGoogle, suitesNotInGoogle } from "./notInGoogle";

const folder = join(__dirname, "../../pane");

// In one browser, since starting one takes longer than most of the tests.
inGoogle(["basisView", "decidingView", "eventsView", "feesView", "keyboard", "previews", "runs"]);

test("every suite that opens the panel over its stand-in runs in Google too", () => {
  const suites = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
  const opening = suites.filter((name) => readFileSync(join(folder, name), "utf8").includes("./openPane"));
  const known = [...Object.keys(notInGoogle), ...Object.keys(suitesNotInGoogle)].sort();
  expect(opening.map((name) => name.replace(".test.ts", "")).sort()).toEqual(known);
});
