import fc from "fast-check";
import { decimalOfNumber, parseDecimal, toDecimalText, toNumber } from "../../../shared/money/decimal";
import { reduce } from "../../../shared/money/fraction";
import { exact, ratio } from "./exact";

test.each([
  ["0", "0/1"],
  ["6500", "6500/1"],
  ["1.09", "109/100"],
  ["-1.5", "-3/2"],
  ["12.50", "25/2"],
  ["007", "7/1"],
  ["1e3", "1000/1"],
  ["1E+3", "1000/1"],
  ["1.5e-2", "3/200"],
  ["1.25e2", "125/1"],
  ["1.25e1", "25/2"],
  ["1e400", `1${"0".repeat(400)}/1`],
  ["1e-400", `1/1${"0".repeat(400)}`],
])("%s is exactly that", (text, expected) => {
  const value = parseDecimal(text);
  expect(value && ratio(value)).toBe(expected);
});

test.each([
  "",
  " 1",
  "1 ",
  "x1",
  "1x",
  "1,09",
  "1.",
  ".5",
  "+1",
  "--1",
  "1e",
  "1e1.5",
  "1e401",
  "1e-401",
  "1.0e-400",
  "∞",
])("%j is no decimal", (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test.each([
  [1.09, "109/100"],
  [0.1 + 0.2, "3/10"],
  [-2.5, "-5/2"],
  [123456789012345, "123456789012345/1"],
  [1e21, `1${"0".repeat(21)}/1`],
  [0.000001, "1/1000000"],
  [1e-7, "1/10000000"],
  [0, "0/1"],
])("the cell %d is the decimal that it shows, not the binary fraction behind it", (value, expected) => {
  expect(ratio(reduce(decimalOfNumber(value)))).toBe(expected);
});

test.each([Infinity, -Infinity, NaN])("%d stands in no cell", (value) => {
  expect(() => decimalOfNumber(value)).toThrow(new RangeError(`${String(value)} is no decimal.`));
});

test.each([
  ["0/5", "0"],
  ["6500/1", "6500"],
  ["109/100", "1.09"],
  ["-3/2", "-1.5"],
  ["1/8", "0.125"],
  ["1/1000", "0.001"],
  ["-1/20", "-0.05"],
  ["250/100", "2.5"],
])("%s is written %s", (value, text) => {
  expect(toDecimalText(exact(value))).toBe(text);
});

test("as many as 400 decimals are written, and a fraction without end is refused", () => {
  expect(toDecimalText(exact(`1/1${"0".repeat(400)}`))).toBe(`0.${"0".repeat(399)}1`);
  const endless = new RangeError("The fraction has no finite decimal expansion.");
  expect(() => toDecimalText(exact(`1/1${"0".repeat(401)}`))).toThrow(endless);
  expect(() => toDecimalText(exact("1/3"))).toThrow(endless);
});

test.each([
  ["0/3", 0],
  ["7/1", 7],
  ["-14/2", -7],
  ["1/3", 1 / 3],
  ["-2/3", -2 / 3],
  ["-7/2", -3.5],
  ["1/1000000", 0.000001],
  ["197/182", 197 / 182],
])("%s is nearest to the binary number %d", (value, expected) => {
  expect(toNumber(exact(value))).toBe(expected);
});

test("a cell's number comes back as itself, by way of its exact value and of its text", () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 100);
  fc.assert(
    fc.property(cents, (value) => {
      expect(toNumber(decimalOfNumber(value))).toBe(value === 0 ? 0 : value);
      expect(Number(toDecimalText(decimalOfNumber(value)))).toBe(value);
    }),
    { seed: 1, numRuns: 500 },
  );
});
