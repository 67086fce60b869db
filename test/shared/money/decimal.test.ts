import { decimalOfNumber, parseDecimal, toDecimalText, toNumber } from "../../../shared/money/decimal";
import { fraction } from "../../../shared/money/fraction";

const parts = (value: { numerator: bigint; denominator: bigint } | null) =>
  value === null ? null : [value.numerator, value.denominator];

test.each([
  ["1.09", [109n, 100n]],
  ["-1.50", [-3n, 2n]],
  ["6500", [6500n, 1n]],
  ["0.0", [0n, 1n]],
  ["1e3", [1000n, 1n]],
  ["1.5E+2", [150n, 1n]],
  ["25e-1", [5n, 2n]],
  ["12.5e-1", [5n, 4n]],
  ["1e400", [10n ** 400n, 1n]],
  ["1e-400", [1n, 10n ** 400n]],
])("%s is read exactly", (text, value) => {
  expect(parts(parseDecimal(text))).toEqual(value);
});

test.each(["", "1,5", "1.", ".5", "x1", "1x", "1 000", "1e", "e5", "--1", "1e401", "1e-401", "+1"])(
  "%j is no decimal",
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

test("a number in a cell is the decimal of fifteen digits that is shown", () => {
  expect(parts(decimalOfNumber(0.1 + 0.2))).toEqual([3n, 10n]);
  expect(parts(decimalOfNumber(1.005))).toEqual([201n, 200n]);
  expect(parts(decimalOfNumber(-2.5))).toEqual([-5n, 2n]);
  expect(parts(decimalOfNumber(1e21))).toEqual([10n ** 21n, 1n]);
  expect(() => decimalOfNumber(Number.NaN)).toThrow("NaN is no decimal.");
  expect(() => decimalOfNumber(Number.POSITIVE_INFINITY)).toThrow("Infinity is no decimal.");
});

test.each([
  [fraction(109, 100), "1.09"],
  [fraction(-1, 8), "-0.125"],
  [fraction(6500), "6500"],
  [fraction(0), "0"],
  [fraction(20, 8), "2.5"],
  [fraction(1, 1000), "0.001"],
  [fraction(-12), "-12"],
  [fraction(1n, 10n ** 400n), `0.${"0".repeat(399)}1`],
])("%o is written %s", (value, text) => {
  expect(toDecimalText(value)).toBe(text);
});

test("a fraction without a finite expansion cannot be written as a decimal", () => {
  expect(() => toDecimalText(fraction(1, 3))).toThrow("The fraction has no finite decimal expansion.");
  expect(() => toDecimalText(fraction(1n, 10n ** 401n))).toThrow(RangeError);
});

test.each([
  [fraction(1, 3), 1 / 3],
  [fraction(-1, 3), -1 / 3],
  [fraction(7), 7],
  [fraction(-7), -7],
  [fraction(0), 0],
  [fraction(-1, 2), -0.5],
  [fraction(1n, 10n ** 20n), 1e-20],
  [fraction(12345678901235n, 1000n), 12345678901.235],
  [fraction(100003, 100000), 1.00003],
])("the binary number nearest to %o is %s", (value, number) => {
  expect(toNumber(value)).toBe(number);
});
