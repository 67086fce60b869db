import { isPlainCriterion } from "../../../shared/reports/eventSheet/countedCells";

test.each([
  ["Miljöstrategigruppen", true],
  ["Grupp 1", true],
  ["Å", true],
  ["Vad? Hur*", false],
  ["a~b", false],
  [">5 år", false],
  ["=Grupp", false],
  ["2021", false],
  ["1,5 %", false],
  ["SANT", false],
  ["False", false],
  [" Grupp", false],
  ["", false],
])("a formula counts the cells that hold %j: %j", (name, isPlain) => {
  expect(isPlainCriterion(name)).toBe(isPlain);
});
