import { feesTold, findingsTold, resultOf } from "./feesTold";
import { everyYear, levels, percents, shown, type PlainTables } from "./tables";

const wage = levels([100, 104, 110]);
const indexed = { fromYear: 2020, baseYear: 2020, rate: 1, series: "LCI" };

const cases: readonly (readonly [string, PlainTables, readonly string[]])[] = [
  [
    "a rate times the population of the year before",
    { population: [{ code: "M1", year: 2021, population: 123 }] },
    ["M1 123"],
  ],
  [
    "two years back where the rule says so",
    {
      feeRules: [{ fromYear: 2020, rate: 1, populationLag: 2 }],
      population: [
        { code: "M1", year: 2020, population: 7 },
        { code: "M1", year: 2019, population: 7 },
      ],
    },
    ["M1 7"],
  ],
  [
    "a fixed part alone asks for no population",
    { feeRules: [{ fromYear: 2020, fixed: 500 }], population: [] },
    ["M1 500"],
  ],
  [
    "a rate of zero asks for none either",
    { feeRules: [{ fromYear: 2020, fixed: 500, rate: 0 }], population: [] },
    ["M1 500"],
  ],
  ["fixed part and rate", { feeRules: [{ fromYear: 2020, fixed: 500, rate: 2 }] }, ["M1 20500"]],
  [
    "a municipality below the floor pays the floor",
    { feeRules: [{ fromYear: 2020, rate: 1, floor: 10001 }] },
    ["M1 10001"],
  ],
  ["a municipality above the cap pays the cap", { feeRules: [{ fromYear: 2020, rate: 1, cap: 9999 }] }, ["M1 9999"]],
  [
    "the version with the greatest year not after the fee year",
    {
      feeRules: [
        { fromYear: 2023, rate: 3 },
        { fromYear: 2021, rate: 2 },
        { fromYear: 2020, rate: 1 },
      ],
    },
    ["M1 20000"],
  ],
  [
    "the version of the member's category, whatever its case",
    {
      members: [{ code: "M1", name: "Ett", category: " kommun" }],
      feeRules: [
        { fromYear: 2020, rate: 1 },
        { fromYear: 2020, category: "Kommun", rate: 5 },
      ],
    },
    ["M1 50000"],
  ],
  ["half a krona goes up", { feeRules: [{ fromYear: 2020, rate: 0.00005 }] }, ["M1 1"]],
  ["rounded to the unit", { feeRules: [{ fromYear: 2020, rate: 1.025, feeUnit: 500 }] }, ["M1 10500"]],
  ["just below a tie goes down", { feeRules: [{ fromYear: 2020, rate: 1.02499, feeUnit: 500 }] }, ["M1 10000"]],
  ["fee and bounds are indexed", { feeRules: [{ ...indexed, floor: 20000 }], wageIndex: wage }, ["M1 22000"]],
  [
    "a floor that is not indexed",
    { feeRules: [{ ...indexed, floor: 20000, indexFloor: false }], wageIndex: wage },
    ["M1 20000"],
  ],
  [
    "a cap that is not indexed",
    { feeRules: [{ ...indexed, cap: 5000, indexCap: false }], wageIndex: wage },
    ["M1 5000"],
  ],
  ["a fee that is not indexed", { feeRules: [{ ...indexed, indexFee: false }], wageIndex: wage }, ["M1 10000"]],
  [
    "the rate is rounded to whole öre",
    { feeRules: [{ ...indexed, rate: 1.004, rateUnit: 1 }], wageIndex: wage },
    ["M1 11000"],
  ],
  ["and in the base year too", { feeRules: [{ ...indexed, baseYear: 2022, rate: 1.004, rateUnit: 1 }] }, ["M1 10000"]],
  [
    "bounds are rounded to their unit",
    { feeRules: [{ ...indexed, floor: 20010, amountUnit: 100 }], wageIndex: wage },
    ["M1 22000"],
  ],
  ["and a fixed part", { feeRules: [{ fromYear: 2020, fixed: 149, amountUnit: 100 }] }, ["M1 100"]],
  [
    "chained from rounded amounts",
    { feeRules: [{ ...indexed, rate: 1, rateUnit: 10, chain: "rounded" }], wageIndex: percents([4, 4, 4]) },
    ["M1 10000"],
  ],
  [
    "chained from unrounded amounts",
    { feeRules: [{ ...indexed, rate: 1, rateUnit: 10 }], wageIndex: percents([4, 4, 4]) },
    ["M1 11000"],
  ],
  [
    "a flat class, its limit inclusive",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, fee: 9 },
        { fromYear: 2020, upTo: 10000, fee: 7 },
      ],
    },
    ["M1 7"],
  ],
  [
    "the next class one above",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, upTo: 9999, fee: 7 },
        { fromYear: 2020, fee: 9 },
      ],
    },
    ["M1 9"],
  ],
  [
    "marginal classes: each rate for those within it",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, upTo: 1000, rate: 3 },
        { fromYear: 2020, upTo: 4000, rate: 2 },
        { fromYear: 2020, rate: 1 },
      ],
    },
    ["M1 15000"],
  ],
  [
    "a marginal class not reached adds nothing",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, upTo: 20000, rate: 3 },
        { fromYear: 2020, upTo: 40000, rate: 2 },
      ],
    },
    ["M1 30000"],
  ],
  [
    "class amounts are indexed and rounded",
    {
      feeRules: [{ fromYear: 2020, baseYear: 2020, series: "LCI", amountUnit: 10 }],
      feeClasses: [{ fromYear: 2020, fee: 104 }],
      wageIndex: wage,
    },
    ["M1 110"],
  ],
  [
    "an alternative's classes are left out",
    { feeClasses: [{ fromYear: 2020, fee: 5, alternative: "A" }] },
    ["M1 10000"],
  ],
  ["a new member pays the whole year", { members: [{ code: "M1", name: "Ett", from: "2022-04-15" }] }, ["M1 10000"]],
  [
    "or from its month",
    {
      members: [{ code: "M1", name: "Ett", from: "2022-04-15" }],
      feeRules: [{ fromYear: 2020, rate: 1.2, newMembers: "fromMonth" }],
    },
    ["M1 9000"],
  ],
  [
    "the floor is not applied again",
    {
      members: [{ code: "M1", name: "Ett", from: "2022-07-01" }],
      feeRules: [{ fromYear: 2020, rate: 1, floor: 12000, newMembers: "fromMonth" }],
    },
    ["M1 6000"],
  ],
  [
    "one that left in the year pays it all",
    {
      members: [{ code: "M1", name: "Ett", to: "2022-01-01" }],
      feeRules: [{ fromYear: 2020, rate: 1, newMembers: "fromMonth" }],
    },
    ["M1 10000"],
  ],
  [
    "one that came in after the year is no member",
    {
      members: [
        { code: "M1", name: "Ett" },
        { code: "M2", name: "Två", from: "2023-01-01" },
      ],
    },
    ["M1 10000"],
  ],
  [
    "a code's first row that meets the year decides",
    {
      members: [
        { code: "M1", name: "Ett", from: "2022-05-01" },
        { code: "M1", name: "Ett", to: "2022-04-30" },
      ],
      feeRules: [{ fromYear: 2020, rate: 1, newMembers: "fromMonth" }],
    },
    ["M1 10000"],
  ],
];

test.each(cases)("%s", (_, tables, expected) => {
  expect(feesTold(tables)).toEqual(expected);
});

test("members stand by code, and the year's total is their sum", () => {
  const members = ["M3", "M1", "M2"].map((code) => ({ code, name: code }));
  const { fees } = resultOf({ members, population: members.flatMap(({ code }, at) => everyYear(code, at + 1)) });
  expect(fees.members.map((member) => `${member.code} ${String(shown(member.fee))}`)).toEqual(["M1 2", "M2 3", "M3 1"]);
  expect(shown(fees.total)).toBe("6");
  expect(fees.isPreliminary).toBe(false);
});

test("every step is kept", () => {
  const { fees } = resultOf({ feeRules: [{ ...indexed, floor: 12000 }], wageIndex: wage });
  const [member] = fees.members;
  expect([member?.unbounded, member?.alone?.bounded, member?.alone?.beforeRounding, member?.byRule].map(shown)).toEqual(
    ["11000", "13200", "13200", "13200"],
  );
  expect([member?.bound, member?.months, member?.population, member?.populationYear]).toEqual([
    "floor",
    12,
    10_000,
    2021,
  ]);
  expect(member?.populationRow?.place.row).toBe(8);
});

describe("another year's population", () => {
  const population = [
    ...everyYear("M1", 100).filter(({ year }) => Number(year) < 2021),
    { code: "M1", year: 2023, population: 300 },
  ];
  test("chosen for all, the result is preliminary", () => {
    const { fees } = resultOf({ population }, 2022, { populationYear: 2019 });
    expect([fees.isPreliminary, fees.members[0]?.populationYear, shown(fees.total)]).toEqual([true, 2019, "100"]);
  });
  test("the year that the rule asks for is not preliminary", () => {
    expect(resultOf({ population }, 2021, { populationYear: 2020 }).fees.isPreliminary).toBe(false);
  });
  test("a later year than the rule allows is an error", () => {
    expect(findingsTold({}, 2022, { populationYear: 2022 })).toEqual([
      "error population-year-too-late - populationYear=2022 latestYear=2021 year=2022",
    ]);
  });
  test("the latest year for which every member has a figure", () => {
    const { fees } = resultOf({ population }, 2022, { latestPopulation: true });
    expect([fees.isPreliminary, fees.members[0]?.populationYear]).toEqual([true, 2020]);
    expect(resultOf({}, 2022, { latestPopulation: true }).fees.isPreliminary).toBe(false);
  });
  test("no common year is an error", () => {
    const errors = findingsTold({ population: [{ code: "M2", year: 2020, population: 5 }] }, 2022, {
      latestPopulation: true,
    });
    expect(errors[0]).toBe("error population-no-common-year - latestYear=2021");
  });
  test("a member with a decision needs no figure for it", () => {
    const members = ["M1", "M2"].map((code) => ({ code, name: code }));
    const { fees } = resultOf({ members, population, decisions: [{ code: "M2", year: 2022, amount: 5 }] }, 2022, {
      latestPopulation: true,
    });
    expect(fees.members.map((member) => member.populationYear)).toEqual([2020, null]);
  });
  test("where no fee rests on a population the option does nothing", () => {
    const { fees } = resultOf({ feeRules: [{ fromYear: 2020, fixed: 1 }], population: [] }, 2022, {
      latestPopulation: true,
    });
    expect([fees.isPreliminary, shown(fees.total)]).toEqual([false, "1"]);
  });
  test("last year's fee is computed without the options", () => {
    expect(
      shown(resultOf({ population: everyYear("M1", 100) }, 2022, { populationYear: 2018 }).previousFee.get("M1")),
    ).toBe("100");
  });
});

test("preliminary index values make the result preliminary", () => {
  const wageIndex = [
    ...levels([100, 104]),
    ...levels([104, 110], 2019).map((row) => ({ ...row, status: "preliminary" as const })),
  ];
  const { fees } = resultOf({ feeRules: [indexed], wageIndex }, 2022, { preliminaryIndex: true });
  expect([fees.isPreliminary, shown(fees.total)]).toEqual([true, "11000"]);
});
