import fc from "fast-check";
import { shareByLargestRemainder } from "../../../shared/money/shareByLargestRemainder";

function share(units: number, weights: readonly number[]): readonly number[] {
  return shareByLargestRemainder(BigInt(units), weights.map(BigInt)).map(Number);
}

test.each([
  ["equal weights share equally", 9, [1, 1, 1], [3, 3, 3]],
  ["what is left goes to the largest remainder", 10, [2, 1, 3], [3, 2, 5]],
  ["not to the largest weight", 10, [30, 25, 45], [3, 3, 4]],
  ["a tie goes to the earlier", 1, [5, 5], [1, 0]],
  ["two that are left, three that tie", 5, [1, 1, 1], [2, 2, 1]],
  ["remainders in rising order", 100, [1, 2, 4], [14, 29, 57]],
  ["nothing to share", 0, [3, 4], [0, 0]],
  ["a weight of zero gets nothing", 7, [0, 2, 0], [0, 7, 0]],
  ["one alone gets all", 12, [9], [12]],
])("%s", (_rule, units, weights, expected) => {
  expect(share(units, weights)).toEqual(expected);
});

test("weights without a positive sum are refused", () => {
  expect(() => share(1, [])).toThrow(new RangeError("Weights must have a positive sum."));
  expect(() => share(1, [0, 0])).toThrow(RangeError);
});

test("shares add up to the total, each within one of its quota", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (units, each) => {
      const shares = share(units, each);
      const sum = each.reduce((a, b) => a + b, 0);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(units);
      shares.forEach((got, index) => expect(Math.abs(got - (units * (each[index] ?? 0)) / sum)).toBeLessThan(1));
    }),
    { seed: 1, numRuns: 300 },
  );
});
