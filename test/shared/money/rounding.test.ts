import { fraction } from "../../../shared/money/fraction";
import { roundHalfAwayFromZero } from "../../../shared/money/roundHalfAwayFromZero";
import { shareByLargestRemainder } from "../../../shared/money/shareByLargestRemainder";

test.each([
  [fraction(5, 2), fraction(1), [3n, 1n]],
  [fraction(-5, 2), fraction(1), [-3n, 1n]],
  [fraction(249, 100), fraction(1), [2n, 1n]],
  [fraction(-249, 100), fraction(1), [-2n, 1n]],
  [fraction(251, 100), fraction(1), [3n, 1n]],
  [fraction(0), fraction(1), [0n, 1n]],
  [fraction(1250), fraction(500), [1500n, 1n]],
  [fraction(1249), fraction(500), [1000n, 1n]],
  [fraction(1085, 1000), fraction(1, 100), [109n, 100n]],
  [fraction(1084, 1000), fraction(1, 100), [108n, 100n]],
  [fraction(3, 4), fraction(3, 2), [3n, 2n]],
])("%o to the unit %o", (value, unit, rounded) => {
  const result = roundHalfAwayFromZero(value, unit);
  expect([result.numerator, result.denominator]).toEqual(rounded);
});

test.each([
  [10n, [1n, 1n, 1n], [4n, 3n, 3n]],
  [10n, [1n, 2n, 3n], [2n, 3n, 5n]],
  [7n, [5n, 3n, 2n], [4n, 2n, 1n]],
  [3n, [1n, 1n, 2n], [1n, 1n, 1n]],
  [0n, [3n, 4n], [0n, 0n]],
  [5n, [0n, 1n], [0n, 5n]],
  [1n, [3n, 2n, 4n], [0n, 0n, 1n]],
])("%s units by the weights %o", (units, weights, shares) => {
  expect(shareByLargestRemainder(units, weights)).toEqual(shares);
});

test("shares need a weight", () => {
  expect(() => shareByLargestRemainder(1n, [])).toThrow("Weights must have a positive sum.");
  expect(() => shareByLargestRemainder(1n, [0n, 0n])).toThrow(RangeError);
});
