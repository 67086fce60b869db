import { feesOf, findingsOf, resultOf } from "./feesIn2022";
import { levels, type PlainTables } from "./tables";

type Rules = NonNullable<PlainTables["feeRules"]>;

const since2022 = [{ code: "M1", name: "Ett", from: "2022-01-01" }];

test.each<readonly [rule: string, feeRules: Rules, year: number, fees: string]>([
  [
    "the version with the greatest year not after the fee year counts",
    [
      { fromYear: 2020, fixed: 1 },
      { fromYear: 2022, fixed: 2 },
      { fromYear: 2023, fixed: 3 },
    ],
    2022,
    "M1 2",
  ],
  [
    "in whatever order the versions stand",
    [
      { fromYear: 2023, fixed: 3 },
      { fromYear: 2022, fixed: 2 },
      { fromYear: 2020, fixed: 1 },
    ],
    2021,
    "M1 1",
  ],
  ["from its own year on", [{ fromYear: 2020, fixed: 1 }], 2020, "M1 1"],
  ["no version before the first", [{ fromYear: 2020, fixed: 1 }], 2019, ""],
  ["of its own category only", [{ fromYear: 2020, fixed: 1, category: "Region" }], 2022, ""],
  [
    "a version that stands twice counts once, the first",
    [
      { fromYear: 2020, fixed: 1 },
      { fromYear: 2020, fixed: 2, broken: true },
    ],
    2022,
    "M1 1",
  ],
  [
    "a broken version gives no fee, and none before it stands in",
    [
      { fromYear: 2020, fixed: 1 },
      { fromYear: 2021, fixed: 2, broken: true },
    ],
    2022,
    "",
  ],
])("%s", (_rule, feeRules, year, fees) => {
  expect(feesOf({ feeRules }, { year })).toBe(fees);
});

test("a blank category is a category of its own; others are compared as words", () => {
  const members = [
    { code: "M1", name: "Ett" },
    { code: "M2", name: "Två", category: "region" },
  ];
  const feeRules = [
    { fromYear: 2020, fixed: 1 },
    { fromYear: 2020, fixed: 2, category: " Region " },
  ];
  expect(feesOf({ members, feeRules })).toBe("M1 1, M2 2");
});

test("the tariffs in use stand by category, each once", () => {
  const { tariffs } = resultOf({
    members: ["Ö", "", "Å", "Å"].map((category, index) => ({
      code: `M${String(index)}`,
      name: "X",
      category: category === "" ? null : category,
    })),
    feeRules: ["Ö", null, "Å"].map((category) => ({ fromYear: 2020, fixed: 1, category })),
  }).fees;
  expect(tariffs.map(({ version }) => version.rule.category)).toEqual([null, "Å", "Ö"]);
});

const rule = "Avgiftsregel 2";

test.each<readonly [fault: string, feeRules: Rules, findings: readonly string[]]>([
  ["a version without fixed part, rate and classes", [{ fromYear: 2020 }], [`error rule-empty ${rule} rate year=2020`]],
  ["a floor above the cap", [{ fromYear: 2020, rate: 1, floor: 2, cap: 1 }], [`error floor-above-cap ${rule} floor`]],
  [
    "also in a version that is not in force",
    [
      { fromYear: 2030, rate: 1, floor: 2, cap: 1 },
      { fromYear: 2020, rate: 1 },
    ],
    [`error floor-above-cap ${rule} floor`],
  ],
  [
    "an index series without base year",
    [{ fromYear: 2020, rate: 1, series: "LCI" }],
    [`error base-year-missing ${rule} baseYear series=LCI`],
  ],
  [
    "a base year after the fee year",
    [{ fromYear: 2020, rate: 1, series: "LCI", baseYear: 2023 }],
    [`error base-year-after-fee-year ${rule} baseYear baseYear=2023 year=2022`],
  ],
  [
    "a largest rise limits no member of one year only, so that no fixed year is asked for",
    [{ fromYear: 2020, rate: 1, largestRise: 10 }],
    [],
  ],
  [
    "a largest rise in a version to come is nothing",
    [
      { fromYear: 2023, rate: 1, largestRise: 10 },
      { fromYear: 2020, rate: 1 },
    ],
    [],
  ],
  ["a share without index", [{ fromYear: 2020, rate: 1, share: 80 }], [`warning clause-without-index ${rule} share`]],
  [
    "a minimum rise without index",
    [{ fromYear: 2020, rate: 1, minimumRise: 2 }],
    [`warning clause-without-index ${rule} minimumRise`],
  ],
  [
    "a flag without index",
    [{ fromYear: 2020, rate: 1, neverLowered: true }],
    [`warning clause-without-index ${rule} neverLowered`],
  ],
  [
    "clauses of an indexed rule are nothing",
    [{ fromYear: 2020, rate: 1, series: "LCI", baseYear: 2022, share: 80, minimumRise: 2, neverLowered: true }],
    [],
  ],
  ["a floor that equals the cap is nothing", [{ fromYear: 2020, rate: 1, floor: 2, cap: 2 }], []],
  [
    "a later base year with the same amounts",
    [
      { fromYear: 2020, rate: 1, baseYear: 2020 },
      { fromYear: 2022, rate: 1, baseYear: 2022 },
    ],
    ["warning base-year-later-same-amounts Avgiftsregel 3 baseYear baseYear=2022 previousBaseYear=2020"],
  ],
  [
    "no rule in force",
    [{ fromYear: 2023, rate: 1 }],
    ["error no-rule Medlemmar 2 code name=Ett code=M1 category=– year=2022"],
  ],
  ["broken versions are silent", [{ fromYear: 2020, floor: 2, cap: 1, share: 3, broken: true }], []],
  ["a row of an unknown year may be the rule", [{ fromYear: null, broken: true }], []],
])("%s", (_fault, feeRules, findings) => {
  expect(findingsOf({ feeRules, members: since2022 })).toEqual(findings);
});

test("a category without rule is told at the category", () => {
  const members = [{ code: "M1", name: "Ett", category: "Region", from: "2022-01-01" }];
  expect(findingsOf({ members })).toEqual([
    "error no-rule-for-category Medlemmar 2 category name=Ett code=M1 category=Region year=2022",
  ]);
});

test("a fault of the year's tariff is told once, not once a member", () => {
  const members = ["M1", "M2"].map((code) => ({ code, name: code }));
  const feeRules = [{ fromYear: 2020, rate: 1, series: "LCI", baseYear: 2023 }];
  expect(findingsOf({ members, feeRules })).toHaveLength(1);
});

test("a floor that rounding or indexing lifts above the cap is told for the year", () => {
  const wageIndex = levels([100, 110, 121]);
  const base = { fromYear: 2020, baseYear: 2020, series: "LCI", rate: 1, floor: 900, cap: 1000 };
  const finding = [`error floor-above-cap-in-year ${rule} floor year=2022`];
  expect(findingsOf({ wageIndex, members: since2022, feeRules: [{ ...base, indexCap: false }] })).toEqual(finding);
  expect(findingsOf({ wageIndex, members: since2022, feeRules: [{ ...base, floor: 1000 }] })).toEqual([]);
});

const version = { fromYear: 2020, rate: 1, baseYear: 2020 };
const later = { ...version, fromYear: 2022, baseYear: 2022 };

test.each<readonly [rule: string, before: Rules[number], after: Rules[number]]>([
  ["another rate", version, { ...later, rate: 1.1 }],
  ["another fixed part", version, { ...later, fixed: 5 }],
  ["another floor", { ...version, floor: 10 }, { ...later, floor: 11 }],
  ["a new cap", version, { ...later, cap: 11 }],
  ["a cap that is gone", { ...version, cap: 11 }, later],
  ["the same base year", version, { ...later, baseYear: 2020 }],
  ["an earlier base year", version, { ...later, baseYear: 2019 }],
  ["no base year any more", version, { ...later, baseYear: null }],
  ["no base year before", { ...version, baseYear: null }, later],
  ["a broken version", version, { ...later, broken: true }],
  ["a broken version before", { ...version, broken: true }, later],
  ["another category", { ...version, category: "Region" }, later],
])("indexing is not said to be lost with %s", (_rule, before, after) => {
  expect(findingsOf({ feeRules: [after, before], members: [{ code: "M1", name: "X", broken: true }] })).toEqual([]);
});

test("indexing is lost too where classes are the same, not where one differs", () => {
  const rules = [version, later].map(({ fromYear, baseYear }) => ({ fromYear, baseYear }));
  const classesOf = (fromYear: number, fee: number, limit: number) => [
    { fromYear, upTo: limit, fee },
    { fromYear, upTo: null, fee: 9 },
  ];
  const lost = ["warning base-year-later-same-amounts Avgiftsregel 3 baseYear baseYear=2022 previousBaseYear=2020"];
  const told = (fee: number, limit: number, left = 2) =>
    findingsOf({
      feeRules: rules,
      feeClasses: [...classesOf(2020, 5, 100).slice(2 - left), ...classesOf(2022, fee, limit)],
    });
  expect(told(5, 100)).toEqual(lost);
  expect(told(6, 100)).toEqual([]);
  expect(told(5, 101)).toEqual([]);
  expect(told(5, 100, 1)).toEqual([]);
});

test("a decided rise has no effect where no version is indexed, and that is told", () => {
  const yearDecisions = [
    { year: 2022, decided: 2 },
    { year: 2021, decided: null },
    { year: 2020, decided: 1, broken: true },
  ];
  expect(findingsOf({ yearDecisions })).toEqual(["warning decision-without-index Årsbeslut 2 decided year=2022"]);
  const indexedLater = [
    { fromYear: 2020, rate: 1 },
    { fromYear: 2030, rate: 1, series: "LCI", baseYear: 2030 },
  ];
  expect(findingsOf({ yearDecisions, feeRules: indexedLater })).toEqual([]);
  expect(
    findingsOf({
      yearDecisions,
      feeRules: [
        { fromYear: 2020, rate: 1 },
        { fromYear: 2030, broken: true },
      ],
    }),
  ).toEqual([]);
  expect(findingsOf({ yearDecisions, feeRules: [], members: since2022 })).toEqual([
    "error no-rule Medlemmar 2 code name=Ett code=M1 category=– year=2022",
  ]);
});

test("a version that only warns still gives fees", () => {
  expect(feesOf({ feeRules: [{ fromYear: 2020, rate: 1, share: 80 }] })).toBe("M1 10000");
  const feeClasses = [
    { fromYear: 2020, upTo: 9_999, fee: 8 },
    { fromYear: 2020, fee: 7 },
  ];
  expect(feesOf({ feeRules: [{ fromYear: 2020 }], feeClasses })).toBe("M1 7");
});

test("nothing is told of a rule and a class whose year could not be read", () => {
  const feeRules = [
    { fromYear: null, rate: 1, broken: true },
    { fromYear: 2020, rate: 1 },
  ];
  const feeClasses = [{ fromYear: null, fee: 5, broken: true }];
  expect(findingsOf({ feeRules, feeClasses, members: since2022 })).toEqual([]);
});

test("indexing is not said to be lost where a class is added above those that stay", () => {
  const rules = [version, later].map(({ fromYear, baseYear }) => ({ fromYear, baseYear }));
  const feeClasses = [
    { fromYear: 2020, upTo: 20_000, fee: 5 },
    { fromYear: 2022, upTo: 20_000, fee: 5 },
    { fromYear: 2022, upTo: 30_000, fee: 6 },
  ];
  expect(findingsOf({ feeRules: rules, feeClasses })).toEqual([]);
});
