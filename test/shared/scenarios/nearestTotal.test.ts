import fc from "fast-check";
import { compare, fraction, subtract, zero, type Fraction } from "../../../shared/money/fraction";
import { nearestTotal } from "../../../shared/scenarios/nearestTotal";

/** Rising totals by the number of steps: some stand still, some jump. */
const risingTotals = fc
  .array(fc.nat(4), { minLength: 1, maxLength: 30 })
  .map((jumps) => jumps.reduce<readonly number[]>((totals, jump) => [...totals, (totals.at(-1) ?? 0) + jump], []));

function distance(a: Fraction, b: Fraction): Fraction {
  const difference = subtract(a, b);
  return compare(difference, zero) < 0 ? subtract(zero, difference) : difference;
}

/** All of them tried: the nearest, of equals the lowest total, then the fewest steps. */
function byTryingAll(totals: readonly number[], target: Fraction): number {
  const steps = totals.map((_, index) => index);
  return steps.reduce((best, each) => {
    const [one, other] = [fraction(totals[best] ?? 0), fraction(totals[each] ?? 0)];
    const nearer = compare(distance(other, target), distance(one, target));
    return nearer < 0 || (nearer === 0 && compare(other, one) < 0) ? each : best;
  });
}

test("no number of steps gives a nearer total; of equals the lower total, then the fewest steps", () => {
  fc.assert(
    fc.property(risingTotals, fc.integer({ min: -10, max: 260 }), (totals, halves) => {
      const target = fraction(halves, 2);
      const { nearest } = nearestTotal((steps) => fraction(totals[steps] ?? 0), target, totals.length - 1);
      expect(nearest.steps).toBe(byTryingAll(totals, target));
      expect(compare(nearest.total, fraction(totals[nearest.steps] ?? -1))).toBe(0);
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test("the totals on both sides of the target are told, and null where there is none", () => {
  const totals = [10, 10, 20, 20, 40];
  const around = (target: number) => {
    const { below, above } = nearestTotal((steps) => fraction(totals[steps] ?? 0), fraction(target), 4);
    return [below?.steps ?? null, above?.steps ?? null];
  };
  expect([5, 10, 25, 39, 40, 99].map(around)).toEqual([
    [null, 0],
    [0, 2],
    [2, 4],
    [2, 4],
    [4, null],
    [4, null],
  ]);
});

test("a thousand million values are searched with few questions", () => {
  let asked = 0;
  const totalOf = (steps: number) => {
    asked += 1;
    return fraction(Math.floor(steps / 7));
  };
  expect(nearestTotal(totalOf, fraction(123_456), 1_000_000_000).nearest.steps).toBe(123_456 * 7);
  expect(asked).toBeLessThan(70);
});
