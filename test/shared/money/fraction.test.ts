import {
  add,
  compare,
  divide,
  fraction,
  maximum,
  multiply,
  multiplyByWhole,
  negate,
  one,
  reduce,
  subtract,
  zero,
} from "../../../shared/money/fraction";

const parts = (value: { numerator: bigint; denominator: bigint }) => [value.numerator, value.denominator];

test("a denominator is made positive, and zero is refused", () => {
  expect(parts(fraction(3, -4))).toEqual([-3n, 4n]);
  expect(parts(fraction(-3, -4))).toEqual([3n, 4n]);
  expect(parts(fraction(5))).toEqual([5n, 1n]);
  expect(() => fraction(1, 0)).toThrow("A fraction needs a denominator other than zero.");
  expect(() => divide(one, zero)).toThrow(RangeError);
});

test.each([
  ["halves", fraction(1, 2), fraction(1, 2), [2n, 2n]],
  ["half and third", fraction(1, 2), fraction(1, 3), [5n, 6n]],
  ["with a negative", fraction(1, 2), fraction(-1, 3), [1n, 6n]],
])("sums: %s", (_, a, b, sum) => {
  expect(parts(add(a, b))).toEqual(sum);
});

test("differences, products and quotients are exact", () => {
  expect(parts(subtract(fraction(1, 2), fraction(1, 3)))).toEqual([1n, 6n]);
  expect(parts(negate(fraction(1, 2)))).toEqual([-1n, 2n]);
  expect(parts(multiply(fraction(2, 3), fraction(5, 7)))).toEqual([10n, 21n]);
  expect(parts(multiplyByWhole(fraction(2, 3), 5))).toEqual([10n, 3n]);
  expect(parts(divide(fraction(2, 3), fraction(5, 7)))).toEqual([14n, 15n]);
  expect(parts(divide(fraction(2, 3), fraction(-5, 7)))).toEqual([-14n, 15n]);
});

test.each([
  [fraction(1, 3), fraction(1, 2), -1],
  [fraction(2, 4), fraction(1, 2), 0],
  [fraction(2, 3), fraction(1, 2), 1],
  [fraction(3, 7), fraction(2, 7), 1],
  [fraction(2, 7), fraction(3, 7), -1],
  [fraction(2, 7), fraction(2, 7), 0],
  [fraction(-1, 2), fraction(1, 3), -1],
])("%o beside %o compares as %s", (a, b, sign) => {
  expect(compare(a, b)).toBe(sign);
});

test("the greater of two, the first where they are equal", () => {
  const first = fraction(2, 4);
  expect(maximum(first, fraction(1, 2))).toBe(first);
  expect(parts(maximum(fraction(1, 3), fraction(1, 2)))).toEqual([1n, 2n]);
  expect(parts(maximum(fraction(1, 2), fraction(1, 3)))).toEqual([1n, 2n]);
});

test.each([
  [fraction(197 * 3, 182 * 3), [197n, 182n]],
  [fraction(-6, 4), [-3n, 2n]],
  [fraction(0, 7), [0n, 1n]],
  [fraction(12, 4), [3n, 1n]],
])("%o in lowest terms", (value, lowest) => {
  expect(parts(reduce(value))).toEqual(lowest);
});

test("a fraction in lowest terms is given back as it is", () => {
  const value = fraction(197, 182);
  expect(reduce(value)).toBe(value);
});
