import fc from "fast-check";
import { itemStatistics } from "../../../shared/evaluation/itemStatistics";
import { toNumber } from "../../../shared/money/decimal";
import { fraction } from "../../../shared/money/fraction";
import { answer, counted, type Plain } from "./answers";

const scale = { min: 1, max: 6 };

describe("a mean", () => {
  test("is over valid answers only: no opinion, blank and off the scale stand beside it", () => {
    expect(counted([5, 6, "?", "?", null, "9", 4])).toMatchObject({
      n: 3,
      noOpinion: 2,
      blank: 1,
      outOfRange: 1,
      mean: { text: "5.0" },
    });
  });

  test("a value outside the scale is out of range, whatever it was read as", () => {
    expect(counted([0, 7, 6])).toMatchObject({ n: 1, outOfRange: 2, mean: { text: "6.0" } });
  });

  test("comes from the exact fraction, half up: 5.25 is 5.3", () => {
    const { mean } = counted([5, 5, 5, 6]);
    expect(mean).toEqual({ exact: fraction(21, 4), decimals: 1, text: "5.3" });
  });

  test("has the decimals of the setting Decimaler i medel", () => {
    expect(counted([5, 5, 6], {}, { meanDecimals: 3 }).mean?.text).toBe("5.333");
    expect(counted([5, 5, 6], {}, { meanDecimals: 0 }).mean?.text).toBe("5");
  });

  test("is none where nobody answered, not zero", () => {
    expect(counted(["?", null])).toMatchObject({ n: 0, mean: null, median: null, satisfied: null });
    expect(counted([])).toMatchObject({ n: 0, mean: null });
  });

  test("takes decimals within the scale: 5.5 is in n, sum and mean, between two points of the distribution", () => {
    const statistics = itemStatistics([5.5, 5, 6.5].map(answer), scale);
    expect(statistics).toMatchObject({ n: 2, sum: 10.5, betweenPoints: 1, outOfRange: 1 });
    expect(toNumber(statistics.mean ?? fraction(0))).toBe(5.25);
    expect(statistics.distribution.map(({ n }) => n)).toEqual([0, 0, 0, 0, 1, 0]);
  });

  test("of decimals is exact: 0.1 + 0.2 is 0.3", () => {
    expect(itemStatistics([0.1, 0.2].map(answer), { min: 0, max: 10 }).sum).toBe(0.3);
  });

  test("of a scale with zero and below it", () => {
    expect(counted([-2, 0, 1], { scale: { min: -2, max: 2 } })).toMatchObject({ n: 3, mean: { text: "-0.3" } });
  });

  test("an item without a scale has no figures", () => {
    expect(() => counted([5], { scale: null })).toThrow("no scale");
  });
});

describe("the distribution", () => {
  test("has every scale point, with whole percentages that add up to 100, ties to the lower point", () => {
    expect(counted([1, 4, 6]).distribution).toEqual([
      { point: 1, n: 1, percent: 34 },
      { point: 2, n: 0, percent: 0 },
      { point: 3, n: 0, percent: 0 },
      { point: 4, n: 1, percent: 33 },
      { point: 5, n: 0, percent: 0 },
      { point: 6, n: 1, percent: 33 },
    ]);
  });

  test("a scale of 0–100 is an item of its own, with mean and n", () => {
    const item = counted([80, 100], { scale: { min: 0, max: 100 }, role: "other" });
    expect(item.distribution).toHaveLength(101);
    expect(item).toMatchObject({ n: 2, mean: { text: "90.0" } });
  });
});

describe("the share of satisfied", () => {
  test.each<
    [
      string,
      readonly Plain[],
      { from?: number; scale?: { min: number; max: number }; best?: boolean | null },
      number | null,
      number | null,
    ]
  >([
    ["is of the top two points", [4, 5, 6, 6], {}, 5, 75],
    ["is from the setting Nöjd från skalsteg", [4, 5, 6, 3], { from: 4 }, 4, 75],
    ["is over valid answers only", [6, "?", null, 1], {}, 5, 50],
    ["takes answers between points", [4.5, 5.5], {}, 5, 50],
    ["reads a reversed scale from the other end", [1, 2, 3, 6], { best: false }, 2, 50],
    ["mirrors the setting on a reversed scale", [1, 2, 3, 6], { best: false, from: 4 }, 3, 75],
    ["is none where the direction is unknown", [5, 6], { best: null }, null, null],
    ["is none where the setting lies outside the scale", [3, 4], { from: 5, scale: { min: 1, max: 4 } }, null, null],
    ["is none where everybody would be satisfied", [1, 2], { from: 1 }, null, null],
    ["is none where nobody answered", [], {}, null, null],
  ])("%s", (_, plain, { from = null, scale: own = scale, best = true }, point, percent) => {
    const { satisfied } = counted(plain, { scale: own, isHighestBest: best }, { satisfiedFrom: from });
    expect([satisfied?.from ?? null, satisfied?.percent ?? null]).toEqual([point, percent]);
  });

  test("is rounded half up, and exact beside it", () => {
    const { satisfied } = counted([6, 1, 1, 1, 1, 1, 1, 1]);
    expect(satisfied).toMatchObject({ n: 1, percent: 13 });
    expect(toNumber(satisfied?.exactPercent ?? fraction(0))).toBe(12.5);
  });
});

describe("the anonymity threshold", () => {
  test.each([
    [4, true],
    [5, false],
    [0, true],
  ])("an item with %i valid answers is below 5: %s", (n, isBelow) => {
    expect(counted([...Array.from({ length: n }, () => 5), "?", null]).isBelowThreshold).toBe(isBelow);
  });

  test("is the setting's", () => {
    expect(counted([5, 5, 5], {}, { anonymityThreshold: 3 }).isBelowThreshold).toBe(false);
    expect(counted([5, 5, 5], {}, { anonymityThreshold: 4 }).isBelowThreshold).toBe(true);
  });
});

test("median and standard deviation are those of the valid answers", () => {
  const { median, standardDeviation } = counted([1, 4, 4, 5, 5, 5, 6, 6, 6, 6, "?", null]);
  // x <- c(1, 4, 4, 5, 5, 5, 6, 6, 6, 6); c(median(x), sd(x)) # 5 1.549193
  expect([toNumber(median ?? fraction(0)), standardDeviation?.toFixed(6)]).toEqual([5, "1.549193"]);
});

test("the order of the answers does not matter, and every answer is counted in one place", () => {
  const plain = fc.array(fc.constantFrom<Plain[]>(1, 2, 5, 5.5, 6, 7, "?", null, "x"));
  const both = plain.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(both, ([list, shuffled]) => {
      const item = counted(list);
      expect(counted(shuffled)).toEqual(item);
      const parts = [item.n, item.noOpinion, item.blank, item.outOfRange].map((count) => count ?? 0);
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
      const onPoints = item.distribution.reduce((sum, { n }) => sum + n, 0);
      expect(onPoints + (item.betweenPoints ?? 0)).toBe(item.n);
    }),
    { seed: 6 },
  );
});
