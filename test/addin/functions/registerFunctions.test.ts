import * as calculations from "../../../addin/functions/calculations";
import { CellFault } from "../../../addin/functions/cellFault";
import { functionLanguage } from "../../../addin/functions/functionLanguage";
import { loadCalculations } from "../../../addin/functions/loadCalculations";
import { registerFunctions } from "../../../addin/functions/registerFunctions";
import type { Language } from "../../../shared/text/language";
import { FunctionRuntimeStandIn } from "./functionRuntime";

function registered(language: Language = "sv", load: Parameters<typeof registerFunctions>[1] = calculationsAtOnce) {
  const runtime = new FunctionRuntimeStandIn();
  registerFunctions(runtime, load, language);
  return runtime;
}

const calculationsAtOnce = () => Promise.resolve(calculations);

test.each([
  ["AVGIFT", [10_000, 1.09], 10_900],
  ["AVGIFT", [1, 1.09, 6_500, 43_300, null, null, null], 6_500],
  ["AVGIFT", [99_999, 1.09, 6_500, 43_300, null, null, null], 43_300],
  ["AVGIFT", [10_000, 1, null, null, 1.04, 5, 10], 10_410],
  ["INDEXERA", [6_000, 182, 197, 1], 6_495],
  ["INDEXERA", [6_000, 100, 104, null], 6_240],
  ["KOMMUNKOD", ["Stockholms stad"], "0180"],
])("%s of %j is %p", async (id, given, value) => {
  expect(await registered().call(id, ...given)).toBe(value);
});

test("what Excel hands over after the arguments is none: metadata of an earlier version knows fewer of them", async () => {
  expect(await registered().call("AVGIFT", 10_000, 1, 20_000)).toBe(20_000);
});

test("a missing population is #N/A with a sentence", async () => {
  const message = expect.stringMatching(/^folkmängd saknas: .* Fyll i den/) as unknown;
  expect(await registered().call("AVGIFT", 0, 1.09)).toEqual({ code: "#N/A", message });
});

test("an unknown municipality is #N/A with what may be meant", async () => {
  const message = expect.stringContaining("Menar du Göteborg (1480)?") as unknown;
  expect(await registered().call("KOMMUNKOD", "Goteborg")).toEqual({ code: "#N/A", message });
});

test("a value that cannot be used is #VALUE! with a sentence, in English where the computer is", async () => {
  const message = expect.stringMatching(/^floor is negative: -1\./) as unknown;
  expect(await registered("en").call("AVGIFT", 1, 1, -1)).toEqual({ code: "#VALUE!", message });
});

test("a fault of the program is not disguised", async () => {
  const broken = () => Promise.reject(new TypeError("out of order"));
  await expect(registered("sv", broken).call("KOMMUNKOD", "Ale")).rejects.toThrow("out of order");
});

test("calculations come from the same code", async () => {
  expect((await loadCalculations("sv")).calculate).toBe(calculations.calculate);
});

test("a class that extends Error is known again after translation for an old engine", () => {
  expect(new CellFault("missing", "x")).toBeInstanceOf(CellFault);
});

test.each<readonly [languages: readonly (string | undefined)[], language: Language]>([
  [["sv-SE"], "sv"],
  [["en-GB", "sv-SE"], "en"],
  [[undefined, "en"], "en"],
  [["", "en-US"], "en"],
  [["fi-FI", "en-US"], "sv"],
  [["enm"], "sv"],
  [[undefined, undefined], "sv"],
])("a computer in %j speaks %s", (languages, language) => {
  expect(functionLanguage(languages)).toBe(language);
});
