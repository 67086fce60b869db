import { changeStages } from "../../../shared/fees/changeStages";
import { feeChange } from "../../../shared/fees/feeChange";
import { resultOf } from "./feesTold";
import { everyYear, levels, shown, type PlainTables } from "./tables";

const growing = [2019, 2020, 2021].map((year, at) => ({ code: "M1", year, population: 10_000 + at * 100 }));
const indexed = { fromYear: 2020, baseYear: 2020, rate: 1, series: "LCI" };
const wageIndex = levels([100, 110, 121]);

function partsOf(tables: PlainTables, year = 2022): readonly string[] {
  return feeChange(resultOf(tables, year), "M1").parts.map((part) => `${part.kind} ${String(shown(part.amount))}`);
}

test("population, then index, then rule", () => {
  // 2021: 10,100 × 1.1 = 11,110. With 10,200: 11,220. With k = 1.21: 12,342. By 2 kr from 2022 (k = 1.21): 24,684.
  const feeRules = [indexed, { ...indexed, fromYear: 2022, rate: 2 }];
  expect(partsOf({ population: growing, feeRules, wageIndex })).toEqual(["population 110", "index 1122", "rule 12342"]);
});

test("an unchanged rule adds nothing", () => {
  expect(partsOf({ population: growing, feeRules: [indexed], wageIndex })).toEqual([
    "population 110",
    "index 1122",
    "rule 0",
  ]);
});

test("the stages themselves", () => {
  const { basis, options, fees, previous } = resultOf({ population: growing, feeRules: [indexed], wageIndex });
  const [current, before] = [fees.members[0], previous.members[0]];
  if (current === undefined || before === undefined) throw new Error("no fee");
  const stages = changeStages(basis, options, current, before);
  expect(Object.values(stages ?? {}).map(shown)).toEqual(["11110", "11220", "12342", "12342"]);
});

test("part of a year last year", () => {
  const members = [{ code: "M1", name: "Ett", from: "2021-07-01" }];
  const tables: PlainTables = { members, feeRules: [{ fromYear: 2020, rate: 1, newMembers: "fromMonth" }] };
  expect(partsOf(tables)).toEqual(["population 0", "index 0", "rule 0", "months 5000"]);
});

test("a payer that begins to pay jointly", () => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code, payer: code === "M1" ? "F" : null }));
  const joined = [
    { code: "M1", name: "M1", payer: "F" },
    { code: "M2", name: "M2", payer: "G", to: "2021-12-31" },
    { code: "M2", name: "M2", payer: "F", from: "2022-01-01" },
  ];
  const population = members.flatMap(({ code }) => everyYear(code, 10_000));
  const tables: PlainTables = {
    members: joined,
    population,
    payers: [{ payer: "F", calculation: "joint" }],
    feeRules: [{ fromYear: 2020, rate: 1, cap: 12_000 }],
  };
  expect(partsOf(tables)).toEqual(["population 0", "index 0", "rule 0", "payerMode -4000"]);
});

test("decisions of both years", () => {
  const decisions = [
    { code: "M1", year: 2021, amount: 1000 },
    { code: "M1", year: 2022, amount: 4000 },
  ];
  expect(partsOf({ decisions })).toEqual(["population 0", "index 0", "rule 0", "decisions 3000"]);
});

test("a member of this year only: its entry", () => {
  expect(partsOf({ members: [{ code: "M1", name: "Ett", from: "2022-01-01" }] })).toEqual(["entry 10000"]);
});

test("last year's fee unknown: nothing to split", () => {
  expect(partsOf({ population: growing.slice(2) })).toEqual([]);
});

test("a step that cannot be computed: not split", () => {
  // Last year's version has a series whose value for this year is missing.
  const feeRules = [indexed, { fromYear: 2022, rate: 2 }];
  expect(partsOf({ feeRules, wageIndex: levels([100, 110]) })).toEqual(["notSplit 9000"]);
  expect(partsOf({ population: growing.slice(0, 2), decisions: [{ code: "M1", year: 2022, amount: 7 }] })).toEqual([
    "notSplit -10093",
  ]);
});

test("last year's rule needs a population that this year's does not", () => {
  const feeRules = [
    { fromYear: 2020, rate: 1 },
    { fromYear: 2022, fixed: 500 },
  ];
  expect(partsOf({ population: growing, feeRules })).toEqual(["population 100", "index 0", "rule -9700"]);
});

describe("without all four stages the change is not split", () => {
  const stagesOf = (tables: PlainTables) => {
    const { basis, options, fees, previous } = resultOf(tables);
    const [current, before] = [fees.members[0], previous.members[0]];
    if (current === undefined || before === undefined) throw new Error("no fee");
    return changeStages(basis, options, current, before);
  };
  const decidedIn = (year: number) => [{ code: "M1", year, amount: 5 }];
  test.each<readonly [stage: string, tables: PlainTables, change: string]>([
    // Last year's fee is a decision of 5 kronor, this year's 10,200 by the rule.
    ["last year's", { population: growing.slice(2), decisions: decidedIn(2021) }, "notSplit 10195"],
    // Last year 10,100 inhabitants are within the class, this year's 10,200 above it.
    [
      "with this year's population",
      {
        population: growing,
        feeRules: [{ fromYear: 2020 }, { fromYear: 2022, fixed: 500 }],
        feeClasses: [{ fromYear: 2020, upTo: 10_100, fee: 7 }],
      },
      "notSplit 493",
    ],
    // Last year's version asks for no population, this year's does, and only a decision stands in for it.
    [
      "by this year's rule",
      {
        population: [],
        feeRules: [
          { fromYear: 2020, fixed: 100 },
          { fromYear: 2022, rate: 1 },
        ],
        decisions: decidedIn(2022),
      },
      "notSplit -95",
    ],
  ])("%s", (_stage, tables, change) => {
    expect(stagesOf(tables)).toBeNull();
    expect(partsOf(tables)).toEqual([change]);
  });

  test.each([
    ["this year", 2022, "notSplit -4950"],
    ["last year", 2021, "notSplit 4950"],
  ])("what joint payment would have given %s", (_when, year, change) => {
    // M2 lacks the figure, so that the decided 100 kronor are shared equally and the group has no fee of its own.
    const members = ["M1", "M2"].map((code) => ({ code, name: code, payer: "F" }));
    const figures = [2020, 2021].flatMap((of) => ["M1", "M2"].map((code) => ({ code, year: of, population: 5000 })));
    const tables: PlainTables = {
      members,
      payers: [{ payer: "F", calculation: "joint" }],
      feeRules: [{ fromYear: 2020, rate: 1 }],
      population: figures.filter((row) => row.code !== "M2" || row.year !== year - 1),
      decisions: [{ payer: "F", year, amount: 100 }],
    };
    expect(partsOf(tables)).toEqual([change]);
  });
});
