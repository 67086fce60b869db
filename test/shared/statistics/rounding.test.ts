import fc from "fast-check";
import { fraction } from "../../../shared/money/fraction";
import { largestRemainderPercentages } from "../../../shared/statistics/largestRemainderPercentages";
import { roundHalfUpText } from "../../../shared/statistics/roundHalfUp";

describe("half up", () => {
  test.each([
    [21, 4, 1, "5.3"],
    [51, 10, 1, "5.1"],
    [5, 1, 1, "5.0"],
    [215, 40, 2, "5.38"],
    [1, 3, 0, "0"],
    [1, 2, 0, "1"],
    [-1, 2, 0, "0"],
    [-21, 4, 1, "-5.2"],
    [-3, 2, 0, "-1"],
    [999, 100, 1, "10.0"],
  ])("%i/%i with %i decimals is %s", (numerator, denominator, decimals, text) => {
    expect(roundHalfUpText(fraction(numerator, denominator), decimals)).toBe(text);
  });

  test("the exact fraction decides, not a binary number: 1.005 is 1.01", () => {
    expect(roundHalfUpText(fraction(1005, 1000), 2)).toBe("1.01");
  });
});

describe("whole percentages by largest remainder", () => {
  test.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 1, 1, 1],
      [0, 34, 33, 33],
    ],
    [
      [1, 2, 3],
      [17, 33, 50],
    ],
    [
      [1, 1, 1, 1, 1, 1],
      [17, 17, 17, 17, 16, 16],
    ],
    [
      [0, 0, 5],
      [0, 0, 100],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])("%j are %j", (counts, percentages) => {
    expect(largestRemainderPercentages(counts)).toEqual(percentages);
  });

  test("they add up to 100, each less than one from its exact share, and never turn the order round", () => {
    const counts = fc.array(fc.nat(500), { minLength: 1, maxLength: 11 }).filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(counts, (list) => {
        const all = list.reduce((sum, n) => sum + n, 0);
        const percentages = largestRemainderPercentages(list);
        expect(percentages.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        list.forEach((n, index) => {
          expect(Math.abs((percentages[index] ?? 0) - (100 * n) / all)).toBeLessThan(1);
          list.forEach((other, at) => {
            if (n > other) expect(percentages[index] ?? 0).toBeGreaterThanOrEqual(percentages[at] ?? 0);
          });
        });
      }),
      { seed: 6 },
    );
  });
});
