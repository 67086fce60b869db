import { paneText } from "../../pane/paneText";
import { paneTexts, type PaneTextKey } from "../../pane/paneTexts";

const keys = Object.keys(paneTexts) as PaneTextKey[];

test("every text of the panel has the same values in both languages", () => {
  const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const key of keys) expect([key, ...values(paneTexts[key].en)]).toEqual([key, ...values(paneTexts[key].sv)]);
});

test("a value that looks like a place for another stays as it is", () => {
  expect(paneText("showSheet", "sv", { sheet: "{sheet} $& $1" })).toBe("Visa {sheet} $& $1");
});
