import { decimalOfNumber, decimalText, parseDecimal } from "./decimalText";
import { kronor } from "./exampleTables";
import { closeness } from "./exactTies";
import { largestRemainder } from "./largestRemainder";
import { floorOf, rational, ratioText, roundToUnit } from "./rational";

test.each([
  ["1.25", "5/4"],
  ["1,25", "5/4"],
  ["-0,5", "-1/2"],
  ["12 000", "12000/1"],
  ["12\u00a0000,5", "24001/2"],
  ["1e-7", "1/10000000"],
])("the decimal %s is %s", (text, ratio) => {
  const value = parseDecimal(text);
  expect(value === null ? null : ratioText(value)).toBe(ratio);
});

test("a text that is no decimal gives none", () => {
  expect([parseDecimal("1.2.3"), parseDecimal("ett"), parseDecimal("")]).toEqual([null, null, null]);
});

test("a number is the decimal of at most 15 digits that a cell shows", () => {
  expect(decimalOfNumber(0.1 + 0.2)).toEqual(rational(3n, 10n));
  expect(decimalOfNumber(0.0073)).toEqual(rational(73n, 10_000n));
  expect(decimalOfNumber(1_000_000)).toEqual(rational(1_000_000n));
});

test("decimals are written in full", () => {
  expect([rational(5n, 4n), rational(12n), rational(-1n, 100n)].map(decimalText)).toEqual(["1.25", "12", "-0.01"]);
});

test.each([
  [5n, 2n, 1n, "3"],
  [-5n, 2n, 1n, "-3"],
  [12n, 5n, 1n, "2"],
  [25n, 1n, 50n, "50"],
  [2499n, 100n, 50n, "0"],
  [109n, 1000n, 1n, "0"],
])("%i/%i to the nearest %i, halves away from zero: %s", (numerator, denominator, unit, rounded) => {
  expect(kronor(roundToUnit(rational(numerator, denominator), rational(unit)))).toBe(rounded);
});

test("the greatest whole number that is not above", () => {
  expect([rational(-1n, 2n), rational(-1n), rational(3n, 2n)].map(floorOf)).toEqual([-1n, -1n, 1n]);
});

test("shares by largest remainder, ties to the first", () => {
  expect(largestRemainder(rational(100n), rational(1n), [1, 1, 1]).map(kronor)).toEqual(["34", "33", "33"]);
  expect(largestRemainder(rational(0n), rational(1n), [1, 2]).map(kronor)).toEqual(["0", "0"]);
});

test.each([
  [rational(25n), rational(50n), "tie"],
  [rational(125n), rational(50n), "tie"],
  [rational(5_000_004n, 10_000_000n), rational(1n), "near"],
  [rational(5_000_010n, 10_000_000n), rational(1n), "clear"],
  [rational(50n), rational(50n), "clear"],
])("a value's closeness to the middle between two units", (exact, unit, expected) => {
  expect(closeness(exact, unit)).toBe(expected);
});
