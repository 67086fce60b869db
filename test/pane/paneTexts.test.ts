import { paneText } from "../../pane/paneText";
import { paneTexts } from "../../pane/paneTexts";
import { checkTexts } from "../../pane/views/checkTexts";
import { decidingTexts } from "../../pane/views/deciding/decidingTexts";
import { welcomeTexts } from "../../pane/views/welcomeTexts";

test.each([
  ["the panel", paneTexts],
  ["the welcome", welcomeTexts],
  ["the view Kontroll", checkTexts],
  ["the view beside the fees", decidingTexts],
])("every text of %s has the same values in both languages", (_of, texts) => {
  const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [key, { sv, en }] of Object.entries(texts)) expect([key, ...values(en)]).toEqual([key, ...values(sv)]);
});

test("a value that looks like a place for another stays as it is", () => {
  expect(paneText("showSheet", "sv", { sheet: "{sheet} $& $1" })).toBe("Visa {sheet} $& $1");
});
