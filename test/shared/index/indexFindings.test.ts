import type { FeeRuleRow, WageIndexRow } from "../../../shared/workbook/feeTables";
import { isFault } from "../../../shared/workbook/outcome";
import { levels, percents, type Plain } from "../fees/tables";
import { chainOf, factorsOf } from "./chainOf";

type IndexRow = Plain<WageIndexRow>;
const rule = "Avgiftsregel 2";

test.each<readonly [fault: string, row: Plain<FeeRuleRow>, wageIndex: readonly IndexRow[], findings: string]>([
  [
    "a base year after the fee year",
    { baseYear: 2023 },
    [],
    `error base-year-after-fee-year ${rule} baseYear baseYear=2023 year=2022`,
  ],
  [
    "also of a rule that is not indexed",
    { series: null, baseYear: 2023 },
    [],
    `error base-year-after-fee-year ${rule} baseYear baseYear=2023 year=2022`,
  ],
  [
    "a series that is not in the table",
    { series: "AKI" },
    levels([100, 110, 121]),
    `error index-series-missing ${rule} series series=AKI year=2022`,
  ],
  [
    "a value that is missing",
    {},
    levels([100, 110]),
    `error index-missing ${rule} series series=LCI period=2020 year=2022`,
  ],
  [
    "one that two steps need",
    {},
    [...levels([100]), ...levels([121], 2020)],
    `error index-missing ${rule} series series=LCI period=2019 year=2021; error index-missing ${rule} series series=LCI period=2019 year=2022`,
  ],
  [
    "two of one step",
    { baseYear: 2021 },
    levels([100]),
    `error index-missing ${rule} series series=LCI period=2019, 2020 year=2022`,
  ],
  [
    "one of a percent series",
    { baseYear: 2021 },
    percents([2]),
    `error index-missing ${rule} series series=LCI period=2020 year=2022`,
  ],
  [
    "a factor that falls to nothing",
    {},
    percents([2, -100]),
    `error factor-not-positive ${rule} series year=2022 series=LCI`,
  ],
  [
    "a factor below zero, in the year when it falls",
    {},
    percents([-150, -150]),
    `error factor-not-positive ${rule} series year=2021 series=LCI`,
  ],
])("%s is told, and nothing else", (_fault, row, wageIndex, findings) => {
  expect(factorsOf(row, { wageIndex })).toBe(findings);
});

const broken = { broken: true };

test.each<readonly [cause: string, wageIndex: readonly IndexRow[]]>([
  ["the value's own row", [...levels([100, 110]), { ...levels([121], 2020)[0], ...broken }]],
  [
    "a row of the series whose period could not be read",
    [...levels([100, 110]), { series: "LCI", period: null, ...broken }],
  ],
  ["a row of the series whose year could not be read", [...levels([100, 110]), { series: "lci", ...broken }]],
  ["a row without value", [...levels([100, 110]), { series: "LCI", year: 2020, unit: "index", ...broken }]],
  [
    "a row whose status could not be read",
    [...levels([100, 110]), { ...levels([121], 2020)[0], status: null, ...broken }],
  ],
  ["the first value's row, while the other is plainly missing", [{ ...levels([100, 110], 2019)[0], ...broken }]],
  [
    "a row of a known year whose period could not be read",
    [...levels([100, 110]), { series: "LCI", year: 2020, period: null, ...broken }],
  ],
  ["a row that only lacks its value", [...levels([100, 110]), { series: "LCI", year: 2020, unit: "index" }]],
  ["a row that only lacks its status", [...levels([100, 110]), { ...levels([121], 2020)[0], status: null }]],
  ["the first value's row", [{ ...levels([100])[0], ...broken }, ...levels([110, 121], 2019)]],
])("a missing value is silent where the reason is told: %s", (_cause, wageIndex) => {
  expect(factorsOf({}, { wageIndex })).toBe("");
});

test.each<readonly [cause: string, row: IndexRow]>([
  ["another period", { ...levels([121], 2021)[0], ...broken }],
  ["another series", { ...levels([121], 2020)[0], series: "AKI", ...broken }],
])("a broken row of %s does not hide that a value is missing", (_cause, row) => {
  const missing = `error index-missing ${rule} series series=LCI period=2020 year=2022`;
  expect(factorsOf({}, { wageIndex: [...levels([100, 110]), row] })).toBe(missing);
});

test("a series that may stand in a row without name is not told as missing", () => {
  expect(factorsOf({}, { wageIndex: [{ series: null, ...broken }] })).toBe("");
});

test("nor is it where other rows have a name", () => {
  expect(
    factorsOf(
      {},
      {
        wageIndex: [
          { series: "AKI", year: 2019, value: 1 },
          { series: null, ...broken },
        ],
      },
    ),
  ).toBe("");
});

test("a series without any unit is taken for levels, of which a rise needs two", () => {
  const wageIndex = [{ series: "LCI", year: 2030, unit: null, ...broken }];
  expect(factorsOf({ baseYear: 2021 }, { wageIndex })).toBe(
    `error index-missing ${rule} series series=LCI period=2019, 2020 year=2022`,
  );
});

test("a row without unit says nothing of the series' unit", () => {
  const [first, second] = percents([10, 10]);
  expect(factorsOf({}, { wageIndex: [{ ...first, unit: null }, { ...second }] })).toBe("1.1 1.21");
});

test("a series whose rows are all broken is silent, and a broken row's value is not used", () => {
  const wageIndex = levels([100, 110, 121]).map((row) => ({ ...row, ...broken }));
  expect(factorsOf({}, { wageIndex })).toBe("");
});

test("a broken row beside a good one of the same period changes nothing", () => {
  const wageIndex = [...levels([100, 110, 121]), { ...levels([500], 2020)[0], unit: "percent" as const, ...broken }];
  expect(factorsOf({}, { wageIndex })).toBe("1.1 1.21");
});

test("the first row decides the unit", () => {
  const [first, ...others] = percents([10, 10]);
  const wageIndex = [{ ...first }, ...others.map((row) => ({ ...row, unit: "index" as const }))];
  expect(factorsOf({}, { wageIndex })).toBe("1.1 1.21");
});

test("with no step to take no series is needed", () => {
  expect(factorsOf({ baseYear: 2022 }, {})).toBe("");
  expect(isFault(chainOf({ baseYear: 2022 }, {}))).toBe(false);
});

test("with every step decided no series is needed", () => {
  expect(factorsOf({ baseYear: 2021 }, { yearDecisions: [{ year: 2022, decided: 2 }] })).toBe("1.02");
});

test("a rule with series and without base year has told its fault", () => {
  expect(chainOf({ baseYear: null }, { wageIndex: levels([100, 110, 121]) })).toEqual({ faults: [] });
});
