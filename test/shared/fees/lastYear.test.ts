import { findingsTold, resultOf } from "./feesTold";
import { everyYear, levels, shown, type PlainTables } from "./tables";

const two = ["M1", "M2"].map((code) => ({ code, name: code }));
const of2021 = [
  { code: "M1", year: 2021, population: 10 },
  { code: "M2", year: 2021, population: 20 },
];

test.each<readonly [rule: string, tables: PlainTables, expected: readonly string[]]>([
  [
    "each missing figure of last year is a note",
    { members: two, population: of2021 },
    [
      "note previous-fees-missing - previousYear=2021 count=2",
      "note population-missing Medlemmar 2 code name=M1 code=M1 populationYear=2020 year=2021",
      "note population-missing Medlemmar 3 code name=M2 code=M2 populationYear=2020 year=2021",
    ],
  ],
  [
    "with an error this year nothing is said of last year",
    { members: two, population: of2021.slice(0, 1) },
    ["error population-missing Medlemmar 3 code name=M2 code=M2 populationYear=2021 year=2022"],
  ],
  [
    "a rule that a category lacked last year is one note, whatever the number of members",
    {
      members: [...two, { code: "M3", name: "M3" }].map((row, at) => ({ ...row, category: at < 2 ? "Region" : null })),
      population: ["M1", "M2", "M3"].flatMap((code) => everyYear(code, 10)),
      feeRules: [
        { fromYear: 2022, category: "Region", rate: 1 },
        { fromYear: 2022, rate: 1 },
      ],
    },
    [
      "note previous-fees-missing - previousYear=2021 count=3",
      "note no-rule-for-category Medlemmar 2 category name=M1 code=M1 category=Region year=2021",
      "note no-rule Medlemmar 4 code name=M3 code=M3 category=– year=2021",
    ],
  ],
  [
    "what was only a warning last year is no reason",
    {
      population: everyYear("M1", 10).filter(({ year }) => year === 2021),
      decisions: [{ code: "M9", year: 2021, amount: 5 }],
    },
    [
      "note previous-fees-missing - previousYear=2021 count=1",
      "note population-missing Medlemmar 2 code name=Ett code=M1 populationYear=2020 year=2021",
    ],
  ],
  [
    "a member that came in this year lacks nothing",
    {
      members: [{ code: "M1", name: "Ett", from: "2022-01-01" }],
      population: [{ code: "M1", year: 2021, population: 10 }],
    },
    [],
  ],
])("%s", (_rule, tables, expected) => {
  expect(findingsTold(tables)).toEqual(expected);
});

test("last year's fee uses neither preliminary index values nor another year's population, though this year's does", () => {
  const rising = { fromYear: 2020, baseYear: 2020, series: "LCI", rate: 1 };
  const wageIndex = [
    ...levels([100]),
    ...levels([100, 110, 120]).map((row) => ({ ...row, status: "preliminary" as const })),
  ];
  const indexed = resultOf({ feeRules: [rising], wageIndex }, 2022, { preliminaryIndex: true });
  expect([shown(indexed.fees.total), [...indexed.previousFee]]).toEqual(["12000", []]);
  const figures = [2018, 2019].map((year) => ({ code: "M1", year, population: 10 }));
  const latest = resultOf({ population: figures }, 2022, { latestPopulation: true });
  expect([shown(latest.fees.total), [...latest.previousFee]]).toEqual(["10", []]);
});
