import { amountOfYear } from "../../../shared/fees/yearAmounts";
import type { IndexChain } from "../../../shared/index/indexChain";
import { fraction, one } from "../../../shared/money/fraction";
import { memberOf } from "./feesIn2022";
import { exact } from "../money/exact";
import { levels, percents, shown, type PlainTables } from "./tables";

type Rule = NonNullable<PlainTables["feeRules"]>[number];

function chain(...factors: readonly string[]): IndexChain {
  const steps = factors.map((factor, index) => ({
    year: 2021 + index,
    computed: null,
    decided: null,
    decision: null,
    makesUp: false,
    factor: exact(factor),
  }));
  return { steps, factor: steps.at(-1)?.factor ?? one, preliminary: false };
}

const ore = fraction(1, 100);
/** 2.7 per cent three times: 1.027, 1.054729, 1.083206683. */
const threeYears = chain("1027/1000", "1054729/1000000", "1083206683/1000000000");

test.each([
  ["unrounded: the stated amount times k", "6500", true, chain("11/10", "121/100"), "unrounded", null, "7865"],
  ["unrounded and then rounded once", "1.09", true, chain("1027/1000", "1054729/1000000"), "unrounded", ore, "1.15"],
  ["rounded each year from the year before's rounded amount", "1.00", true, threeYears, "rounded", ore, "1.09"],
  ["where unrounded gives less", "1.00", true, threeYears, "unrounded", ore, "1.08"],
  ["chained rounding begins with the stated amount", "1.006", true, chain("11/10"), "rounded", ore, "1.11"],
  ["chained without a unit is exact", "1.006", true, chain("11/10"), "rounded", null, "1.1066"],
  ["in the base year the stated amount is rounded", "1.006", true, chain(), "rounded", ore, "1.01"],
  ["also unrounded", "1.006", true, chain(), "unrounded", ore, "1.01"],
  ["what is not indexed is rounded too", "1.006", false, chain("2"), "rounded", ore, "1.01"],
  ["what is not indexed stays as stated", "1.006", false, chain("2"), "unrounded", null, "1.006"],
  ["a factor that falls lowers the amount", "100", true, chain("9/10"), "rounded", one, "90"],
] as const)("%s", (_rule, stated, indexed, of, chainedFrom, unit, expected) => {
  const [whole = "", decimals = ""] = stated.split(".");
  const amount = exact(`${whole}${decimals}/1${"0".repeat(decimals.length)}`);
  expect(shown(amountOfYear(amount, indexed, of, chainedFrom, unit))).toBe(expected);
});

const amounts = { fixed: 1004, rate: 1.004, floor: 5004, cap: 90_004 };
const indexed = { fromYear: 2020, baseYear: 2020, series: "LCI", ...amounts };

test.each<readonly [rule: string, row: Rule, year: Readonly<Record<keyof typeof amounts, string>>]>([
  ["all are indexed", {}, { fixed: "1104.4", rate: "1.1044", floor: "5504.4", cap: "99004.4" }],
  ["the fee is not", { indexFee: false }, { fixed: "1004", rate: "1.004", floor: "5504.4", cap: "99004.4" }],
  ["the floor is not", { indexFloor: false }, { fixed: "1104.4", rate: "1.1044", floor: "5004", cap: "99004.4" }],
  ["the cap is not", { indexCap: false }, { fixed: "1104.4", rate: "1.1044", floor: "5504.4", cap: "90004" }],
  ["the rate is rounded to öre", { rateUnit: 1 }, { fixed: "1104.4", rate: "1.1", floor: "5504.4", cap: "99004.4" }],
  [
    "the rate is rounded to a tenth of an öre",
    { rateUnit: 0.1 },
    { fixed: "1104.4", rate: "1.104", floor: "5504.4", cap: "99004.4" },
  ],
  [
    "floor, cap and fixed part are rounded to tens",
    { amountUnit: 10 },
    { fixed: "1100", rate: "1.1044", floor: "5500", cap: "99000" },
  ],
  [
    "chained",
    { chain: "rounded", amountUnit: 10, rateUnit: 1 },
    { fixed: "1100", rate: "1.1", floor: "5500", cap: "99000" },
  ],
])("of the year's amounts, %s", (_rule, row, expected) => {
  const feeRules = [{ ...indexed, baseYear: 2021, ...row }];
  const tariff = memberOf({ feeRules, wageIndex: levels([100, 110], 2019) }).amounts;
  const found = { fixed: tariff.fixed, rate: tariff.rate, floor: tariff.floor, cap: tariff.cap };
  expect(Object.fromEntries(Object.entries(found).map(([name, amount]) => [name, shown(amount)]))).toEqual(expected);
  expect([shown(tariff.chain.factor), tariff.year, shown(tariff.feeUnit)]).toEqual(["1.1", 2022, "1"]);
});

test("a blank amount stays blank", () => {
  const tariff = memberOf({ feeRules: [{ fromYear: 2020, fixed: 5 }] }).amounts;
  expect([tariff.rate, tariff.floor, tariff.cap, tariff.classAmounts]).toEqual([null, null, null, []]);
});

test("each amount is chained by itself from the version's own base year", () => {
  const wageIndex = percents([2.7, 2.7], 2019);
  const rule = { ...indexed, chain: "rounded" as const, rateUnit: 1, amountUnit: 1 };
  const tariff = memberOf({ feeRules: [rule], wageIndex }).amounts;
  // 1004 → 1031.108 → 1031 → 1058.837 → 1059; 1.00 → 1.03 → 1.06
  expect([shown(tariff.fixed), shown(tariff.rate)]).toEqual(["1059", "1.06"]);
});
