import { functionFaultKind, functionFaultText } from "../../../shared/functions/functionFaultText";
import type { FunctionFault } from "../../../shared/functions/functionOutcome";

const fault = (code: FunctionFault["code"], given: Partial<FunctionFault> = {}): FunctionFault => ({
  code,
  argument: "rate",
  shown: "",
  suggestions: [],
  ...given,
});

test("a sentence names the argument as the formula shows it", () => {
  const missing = fault("missing-argument", { argument: "population" });
  expect(functionFaultText(missing, "sv")).toMatch(/^folkmängd saknas: .*Fyll i/);
  expect(functionFaultText(missing, "en")).toMatch(/^population is missing: .*Fill it in/);
});

test("a sentence says what stands there, whatever signs it has", () => {
  expect(functionFaultText(fault("not-a-number", { shown: "$& {argument}" }), "sv")).toBe(
    "perInvånare är ”$& {argument}”, som inte är ett tal. Ange ett tal utan enhet.",
  );
});

test("an unknown municipality asks for those that may be meant", () => {
  const unknown = fault("unknown-municipality", { shown: "Habbo", suggestions: ["Habo (0643)", "Håbo (0305)"] });
  expect(functionFaultText(unknown, "sv")).toBe(
    "Det finns ingen kommun som heter ”Habbo”. Rätta namnet. Menar du Habo (0643) eller Håbo (0305)?",
  );
  expect(functionFaultText(unknown, "en")).toMatch(/Do you mean Habo \(0643\) or Håbo \(0305\)\?$/);
});

test.each<readonly [FunctionFault["code"], "missing" | "invalid"]>([
  ["missing-argument", "missing"],
  ["unknown-municipality", "missing"],
  ["missing-rate", "invalid"],
  ["not-a-number", "invalid"],
  ["ambiguous-number", "invalid"],
  ["negative", "invalid"],
  ["not-whole", "invalid"],
  ["floor-above-cap", "invalid"],
])("%s is %s, and has a sentence in both languages without a hole", (code, kind) => {
  expect(functionFaultKind(fault(code))).toBe(kind);
  const texts = (["sv", "en"] as const).map((language) => functionFaultText(fault(code, { shown: "7" }), language));
  expect(texts[0]).not.toBe(texts[1]);
  for (const text of texts) expect(text).toMatch(/^[^{}]{30,}[.?]$/);
});
