import fc from "fast-check";
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
import { exact, ratio } from "./exact";

test.each([
  ["1/2", add, "1/3", "5/6"],
  ["1/4", add, "2/4", "3/4"],
  ["-1/2", add, "1/2", "0/2"],
  ["1/2", subtract, "1/3", "1/6"],
  ["1/3", subtract, "1/2", "-1/6"],
  ["2/3", multiply, "-3/5", "-6/15"],
  ["2/3", divide, "4/5", "10/12"],
  ["2/3", divide, "-4/5", "-10/12"],
] as const)("%s %p %s is %s", (a, operation, b, expected) => {
  expect(ratio(operation(exact(a), exact(b)))).toBe(expected);
});

test.each([
  [fraction(3), "3/1"],
  [fraction(3n, 4n), "3/4"],
  [fraction(3, -4), "-3/4"],
  [fraction(-3, -4), "3/4"],
  [zero, "0/1"],
  [one, "1/1"],
  [negate(exact("2/3")), "-2/3"],
  [multiplyByWhole(exact("109/100"), 10_000), "1090000/100"],
  [reduce(exact("394/364")), "197/182"],
  [reduce(exact("-394/364")), "-197/182"],
  [reduce(exact("7/3")), "7/3"],
  [reduce(exact("0/12")), "0/1"],
])("%# %p is %s, with a positive denominator", (value, expected) => {
  expect(ratio(value)).toBe(expected);
});

test("a fraction in lowest terms is left as it is", () => {
  const value = exact("7/3");
  expect(reduce(value)).toBe(value);
});

test("a denominator of zero is refused, also in a division", () => {
  expect(() => fraction(1, 0)).toThrow(new RangeError("A fraction needs a denominator other than zero."));
  expect(() => divide(one, zero)).toThrow(RangeError);
});

test.each([
  ["1/2", "1/3", 1],
  ["1/3", "1/2", -1],
  ["2/4", "1/2", 0],
  ["1/4", "3/4", -1],
  ["3/4", "1/4", 1],
  ["-1/2", "-1/3", -1],
  ["0/3", "0/7", 0],
])("%s compared with %s is %i", (a, b, expected) => {
  expect(compare(exact(a), exact(b))).toBe(expected);
});

test("the greater of two is theirs; of equal ones the first", () => {
  const [half, twoQuarters, third] = [exact("1/2"), exact("2/4"), exact("1/3")];
  expect(maximum(half, third)).toBe(half);
  expect(maximum(third, half)).toBe(half);
  expect(maximum(half, twoQuarters)).toBe(half);
});

test("arithmetic obeys its laws exactly", () => {
  const anyFraction = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([n, d]) => fraction(n, d));
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(compare(subtract(add(a, b), b), a)).toBe(0);
      expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
      if (compare(b, zero) !== 0) expect(compare(multiply(divide(a, b), b), a)).toBe(0);
      expect(compare(reduce(a), a)).toBe(0);
    }),
    { seed: 1, numRuns: 200 },
  );
});
