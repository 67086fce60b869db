import { findingsTold, resultOf } from "./feesTold";
import { everyYear, type PlainTables } from "./tables";

/** M1's rule looks one year back, M2's two. */
const lags: PlainTables = {
  members: [
    { code: "M1", name: "Ett" },
    { code: "M2", name: "Två", category: "Region" },
  ],
  feeRules: [
    { fromYear: 2018, rate: 1 },
    { fromYear: 2018, category: "Region", rate: 1, populationLag: 2 },
  ],
  population: [...everyYear("M1", 10), ...everyYear("M2", 20)],
};

test.each<readonly [rule: string, populationYear: number, findings: readonly string[]]>([
  ["as late as the longest lag allows", 2020, []],
  ["earlier", 2019, []],
  [
    "later than the longest lag allows, though another rule would take it",
    2021,
    ["error population-year-too-late - populationYear=2021 latestYear=2020 year=2022"],
  ],
])("with rules of different lags one year for all: %s", (_rule, populationYear, findings) => {
  expect(findingsTold(lags, 2022, { populationYear })).toEqual(findings);
  // One of the rules asks for another year, whichever is chosen.
  expect(resultOf(lags, 2022, { populationYear }).fees.isPreliminary).toBe(true);
});

test("the latest year that all have is not later than the longest lag allows, and preliminary for the other rule", () => {
  const { fees, findings } = resultOf(lags, 2022, { latestPopulation: true });
  expect(findings).toEqual([]);
  expect(fees.members.map(({ populationYear }) => populationYear)).toEqual([2020, 2020]);
  expect(fees.isPreliminary).toBe(true);
});

test("without the options each rule takes its own year, and nothing is preliminary", () => {
  const { fees } = resultOf(lags);
  expect(fees.members.map(({ populationYear }) => populationYear)).toEqual([2021, 2020]);
  expect(fees.isPreliminary).toBe(false);
});

test("a rule that needs no population does not count among the lags", () => {
  const feeRules = [
    { fromYear: 2018, rate: 1 },
    { fromYear: 2018, category: "Region", fixed: 1, populationLag: 2 },
  ];
  expect(findingsTold({ ...lags, feeRules }, 2022, { populationYear: 2021 })).toEqual([]);
  expect(resultOf({ ...lags, feeRules }, 2022, { populationYear: 2021 }).fees.isPreliminary).toBe(false);
});

test.each<readonly [rule: string, tables: PlainTables, year: number | null]>([
  [
    "a year that only one has is passed over",
    { population: [...everyYear("M1", 1), { code: "M2", year: 2019, population: 2 }] },
    2019,
  ],
  [
    "a member whose payer's amount is decided needs no figure",
    {
      members: [
        { code: "M1", name: "Ett" },
        { code: "M2", name: "Två", payer: "F" },
      ],
      decisions: [{ payer: "F", year: 2022, amount: 5 }],
      population: [...everyYear("M1", 1), { code: "M2", year: 2019, population: 2 }],
    },
    2021,
  ],
])("the latest year that every member has that needs one: %s", (_rule, tables, year) => {
  const members = [
    { code: "M1", name: "Ett" },
    { code: "M2", name: "Två" },
  ];
  const { fees } = resultOf({ members, ...tables }, 2022, { latestPopulation: true });
  expect(fees.members[0]?.populationYear).toBe(year);
  expect(fees.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("with no common year each rule's own year stands, and nothing is preliminary", () => {
  const { fees } = resultOf({ population: [] }, 2022, { latestPopulation: true });
  expect(fees.isPreliminary).toBe(false);
});

test("where no fee rests on a population the options ask for nothing", () => {
  const tables: PlainTables = { feeRules: [{ fromYear: 2018, fixed: 1 }], population: [] };
  expect(findingsTold(tables, 2022, { latestPopulation: true })).toEqual([]);
  expect(findingsTold(tables, 2022, { populationYear: 2030 })).toEqual([]);
});

test("a class asks for a population as a rate does", () => {
  const tables: PlainTables = {
    feeRules: [{ fromYear: 2018 }],
    feeClasses: [{ fromYear: 2018, fee: 5 }],
    population: [],
  };
  expect(findingsTold(tables)).toEqual([
    "error population-missing Medlemmar 2 code name=Ett code=M1 populationYear=2021 year=2022",
  ]);
});
