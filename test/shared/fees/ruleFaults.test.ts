import { findingsTold, feesTold } from "./feesTold";
import { everyYear, levels, type PlainTables } from "./tables";

const indexed = { fromYear: 2020, baseYear: 2020, rate: 1, series: "LCI" };

/** Each fault alone, and exactly what is told of it. Letters stand for columns by their field's name. */
const faults: readonly (readonly [string, PlainTables, readonly string[]])[] = [
  [
    "no version in force",
    { feeRules: [{ fromYear: 2023, rate: 1 }] },
    ["error no-rule Medlemmar 2 code name=Ett code=M1 category=– year=2022"],
  ],
  [
    "no version of the category",
    { members: [{ code: "M1", name: "Ett", category: "Region" }] },
    ["error no-rule-for-category Medlemmar 2 category name=Ett code=M1 category=Region year=2022"],
  ],
  ["nothing stated", { feeRules: [{ fromYear: 2020 }] }, ["error rule-empty Avgiftsregel 2 rate year=2020"]],
  [
    "floor above cap",
    { feeRules: [{ fromYear: 2020, rate: 1, floor: 2, cap: 1 }] },
    ["error floor-above-cap Avgiftsregel 2 floor"],
  ],
  [
    "floor above cap in a version that is not in force",
    {
      feeRules: [
        { fromYear: 2020, rate: 1 },
        { fromYear: 2030, rate: 1, floor: 2, cap: 1 },
      ],
    },
    ["error floor-above-cap Avgiftsregel 3 floor"],
  ],
  [
    "a series without base year",
    { feeRules: [{ ...indexed, baseYear: null }] },
    ["error base-year-missing Avgiftsregel 2 baseYear series=LCI"],
  ],
  [
    "a base year after the fee year",
    { feeRules: [{ ...indexed, baseYear: 2024 }] },
    ["error base-year-after-fee-year Avgiftsregel 2 baseYear baseYear=2024 year=2022"],
  ],
  [
    "a base year after the fee year of a rule that is not indexed",
    { feeRules: [{ fromYear: 2020, rate: 1, baseYear: 2024 }] },
    ["error base-year-after-fee-year Avgiftsregel 2 baseYear baseYear=2024 year=2022"],
  ],
  [
    "a largest rise whose last year is not fixed",
    { feeRules: [{ fromYear: 2020, rate: 1, largestRise: 5 }] },
    ["error largest-rise-needs-fixed-years Avgiftsregel 2 largestRise year=2022 previousYear=2021"],
  ],
  [
    "a floor that rounding lifts above the cap",
    {
      feeRules: [
        { fromYear: 2020, rate: 1, floor: 149, cap: 149.5, amountUnit: 100, indexCap: true },
        { fromYear: 2021, rate: 1, floor: 150, cap: 249 },
      ],
    },
    [],
  ],
  [
    "a floor that indexing lifts above the cap",
    { feeRules: [{ ...indexed, floor: 100, cap: 105, indexCap: false }], wageIndex: levels([100, 104, 110]) },
    ["error floor-above-cap-in-year Avgiftsregel 2 floor year=2022"],
  ],
  [
    "a missing population",
    { population: everyYear("M1", 5).filter(({ year }) => year !== 2021) },
    ["error population-missing Medlemmar 2 code name=Ett code=M1 populationYear=2021 year=2022"],
  ],
  ["no members", { members: [{ code: "M1", name: "Ett", to: "2021-12-31" }] }, ["error no-members - year=2022"]],
  [
    "a class without its rule",
    { feeClasses: [{ fromYear: 2021, fee: 5 }] },
    ["error class-without-rule Avgiftsklasser 2 fromYear year=2021 category=–"],
  ],
  [
    "a class of another category",
    { feeClasses: [{ fromYear: 2020, category: "K", fee: 5 }] },
    ["error class-without-rule Avgiftsklasser 2 fromYear year=2020 category=K"],
  ],
  [
    "a class with two amounts",
    { feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020, fee: 5, rate: 1 }] },
    ["error class-needs-one-amount Avgiftsklasser 2 fee"],
  ],
  [
    "a class with none",
    { feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020 }] },
    ["error class-needs-one-amount Avgiftsklasser 2 fee"],
  ],
  [
    "classes of two kinds",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, upTo: 5, fee: 5 },
        { fromYear: 2020, rate: 1 },
      ],
    },
    ["error class-kinds-mixed Avgiftsklasser 3 rate"],
  ],
  [
    "classes of two kinds, marginal first",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, upTo: 5, rate: 5 },
        { fromYear: 2020, fee: 1 },
      ],
    },
    ["error class-kinds-mixed Avgiftsklasser 3 fee"],
  ],
  [
    "a limit twice",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, upTo: 5, fee: 5 },
        { fromYear: 2020, upTo: 5, fee: 6 },
        { fromYear: 2020, fee: 7 },
      ],
    },
    ["error class-limit-twice Avgiftsklasser 3 upTo limit=5"],
  ],
  [
    "no limit twice",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, fee: 5 },
        { fromYear: 2020, fee: 6 },
      ],
    },
    ["error class-limit-twice Avgiftsklasser 3 upTo limit=–"],
  ],
  [
    "a rate beside classes",
    { feeClasses: [{ fromYear: 2020, fee: 5 }] },
    ["error class-beside-amounts Avgiftsregel 2 rate"],
  ],
  [
    "a fixed part beside classes",
    { feeRules: [{ fromYear: 2020, fixed: 3 }], feeClasses: [{ fromYear: 2020, fee: 5 }] },
    ["error class-beside-amounts Avgiftsregel 2 fixed"],
  ],
  [
    "a population above the classes",
    { feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020, upTo: 9999, fee: 5 }] },
    ["error population-above-classes Medlemmar 2 code name=Ett code=M1 population=10000 year=2022"],
  ],
  [
    "a falling class",
    {
      feeRules: [{ fromYear: 2020 }],
      feeClasses: [
        { fromYear: 2020, upTo: 99, fee: 6 },
        { fromYear: 2020, fee: 5 },
      ],
    },
    ["warning class-falling Avgiftsklasser 3 fee"],
  ],
  [
    "clauses without index",
    { feeRules: [{ fromYear: 2020, rate: 1, share: 80, minimumRise: 2, neverLowered: true }] },
    [
      "warning clause-without-index Avgiftsregel 2 share",
      "warning clause-without-index Avgiftsregel 2 minimumRise",
      "warning clause-without-index Avgiftsregel 2 neverLowered",
    ],
  ],
  [
    "decisions without index",
    { yearDecisions: [{ year: 2021, decided: 2 }, { year: 2022 }] },
    ["warning decision-without-index Årsbeslut 2 decided year=2021"],
  ],
  [
    "a later base year with the same amounts",
    {
      feeRules: [
        { ...indexed, floor: 3 },
        { ...indexed, fromYear: 2022, baseYear: 2022, floor: 3 },
      ],
      wageIndex: levels([100, 104, 110]),
    },
    ["warning base-year-later-same-amounts Avgiftsregel 3 baseYear baseYear=2022 previousBaseYear=2020"],
  ],
  [
    "a later base year with other amounts",
    {
      feeRules: [indexed, { ...indexed, fromYear: 2022, baseYear: 2022, rate: 1.1 }],
      wageIndex: levels([100, 104, 110]),
    },
    [],
  ],
  [
    "a later base year with a new floor",
    {
      feeRules: [indexed, { ...indexed, fromYear: 2022, baseYear: 2022, floor: 1 }],
      wageIndex: levels([100, 104, 110]),
    },
    [],
  ],
];

test.each(faults)("%s", (_, tables, expected) => {
  expect(findingsTold(tables)).toEqual(expected);
});

test("a broken row upstream is silent, since it has told its fault", () => {
  const silent: readonly PlainTables[] = [
    { feeRules: [{ fromYear: 2020, broken: true }] },
    { feeRules: [{ fromYear: null, broken: true }] },
    { population: [{ code: "M1", year: 2021, broken: true }] },
    { population: [{ code: null, year: null, broken: true }] },
    { members: [{ code: "M1", name: "Ett", broken: true }] },
    { members: [{ code: null, name: "Ett", broken: true }] },
    { feeRules: [{ fromYear: 2020 }], feeClasses: [{ fromYear: 2020, fee: 5, broken: true }] },
    { decisions: [{ code: "M1", year: 2022, broken: true }], population: [] },
    { members: [{ code: "M1", name: "Ett", payer: "F" }], payers: [{ payer: "F", calculation: null, broken: true }] },
  ];
  for (const tables of silent) expect(findingsTold(tables)).toEqual([]);
});

test("a broken row of another year or code is no excuse", () => {
  const population = [
    { code: "M1", year: 2020, broken: true },
    { code: "M2", year: 2021, broken: true },
  ];
  expect(findingsTold({ population })).toEqual([
    "error population-missing Medlemmar 2 code name=Ett code=M1 populationYear=2021 year=2022",
  ]);
});

test("the first of two rows for the same year counts where the second is broken", () => {
  expect(
    feesTold({
      feeRules: [
        { fromYear: 2020, rate: 1 },
        { fromYear: 2020, rate: 2, broken: true },
      ],
    }),
  ).toEqual(["M1 10000"]);
});

test("last year's faults are notes, and say how many fees are missing", () => {
  const population = everyYear("M1", 10_000).filter(({ year }) => year === 2021);
  expect(findingsTold({ population })).toEqual([
    "note previous-fees-missing - previousYear=2021 count=1",
    "note population-missing Medlemmar 2 code name=Ett code=M1 populationYear=2020 year=2021",
  ]);
});

test("a rule that began this year gives one note for all members", () => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code }));
  const population = members.flatMap(({ code }) => everyYear(code, 10));
  expect(findingsTold({ members, population, feeRules: [{ fromYear: 2022, rate: 1 }] })).toEqual([
    "note previous-fees-missing - previousYear=2021 count=2",
    "note no-rule Medlemmar 2 code name=M1 code=M1 category=– year=2021",
  ]);
});
