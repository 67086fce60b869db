import { plainFees, sampleRows } from "./sampleFees";

test.each([
  [2022, 6, 24, 6],
  [2023, 6, 24, 6],
  [2024, 6, 24, 6],
  [2025, 6, 23, 7],
  [2026, 6, 23, 7],
])("of the fees of %i, %i are at the floor, %i between and %i at the cap", (year, atFloor, between, atCap) => {
  const bounds = plainFees(year).map(({ bound }) => bound);
  const count = (bound: string) => bounds.filter((candidate) => candidate === bound).length;
  expect([count("floor"), count("none"), count("cap")]).toEqual([atFloor, between, atCap]);
});

/** By hand: k(2026) = 118.1 / 100; floor 9,000 · k, cap 45,000 · k, rate 0.90 · k = 1.0629 on 31 December 2025. */
test.each([
  ["1497 Hjo, 9,322 inhabitants, pays the floor", "1497", "floor", 10_629],
  ["1470 Vara, 16,011 inhabitants, pays 17,018.09", "1470", "none", 17_018],
  ["1482 Kungälv, 50,496 inhabitants, pays the cap", "1482", "cap", 53_145],
  ["1480 Göteborg, 613,278 inhabitants, pays the cap", "1480", "cap", 53_145],
])("2026: %s", (_, code, bound, fee) => {
  expect(plainFees(2026).find((member) => member.code === code)).toEqual({ code, bound, fee });
});

test("the 36 fees of 2026 are 1,007,311 kr together", () => {
  expect(plainFees(2026).reduce((sum, { fee }) => sum + fee, 0)).toBe(1_007_311);
});

test("the index rises by 2.6, 2.9, 4.1, 3.9 and 3.4 %", () => {
  const levels = sampleRows("wageIndex").map(({ value }) => Number(value));
  const rises = levels.slice(1).map((level, index) => (100 * (level - (levels[index] ?? 0))) / (levels[index] ?? 0));
  expect(rises.map((rise) => rise.toFixed(1))).toEqual(["2.6", "2.9", "4.1", "3.9", "3.4"]);
});

test("the stated amounts are kronor of the base year: 0.90 an inhabitant, floor 9,000, cap 45,000, in one version from 2021", () => {
  expect(sampleRows("feeRules")).toHaveLength(1);
  expect(sampleRows("feeRules")[0]).toMatchObject({
    fromYear: 2021,
    baseYear: 2021,
    rate: 0.9,
    floor: 9000,
    cap: 45000,
  });
});
