import { decimalTyped } from "../../../pane/views/deciding/decimalTyped";

test.each([
  ["1,25", "1.25"],
  ["1.25", "1.25"],
  ["1 250 000", "1250000"],
  ["1\u00a0250,50", "1250.50"],
  [" 0 ", "0"],
])("what people type as a number is one: %j", (text, decimal) => {
  expect(decimalTyped(text)).toBe(decimal);
});

test("an empty field is no number, and no fault", () => {
  expect(decimalTyped("")).toBeNull();
  expect(decimalTyped("  ")).toBeNull();
});

test.each(["mycket", "1,2,3", "1.250.000", "-1", "1e3", ",5", "5 kr"])("what is no amount is none: %j", (text) => {
  expect(decimalTyped(text)).toBeUndefined();
});

test.each(["-1,5", "\u22121,5"])("a fall is typed with either sign: %j", (text) => {
  expect(decimalTyped(text, "signed")).toBe("-1.5");
});
