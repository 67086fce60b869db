import { populationFigures } from "../../../shared/population/populationFigures";
import type { PopulationRow } from "../../../shared/workbook/feeTables";
import { tablesOf, type Plain } from "../fees/tables";

function figuresOf(population: readonly Plain<PopulationRow>[]) {
  return populationFigures(tablesOf({ population }).population);
}

const rows = [
  { code: "0180", year: 2020, population: 975_551 },
  { code: "0180", year: 2022, population: 984_748 },
  { code: "1490", year: 2021, population: 114_091 },
];

test.each([
  ["0180", 2020, 975_551],
  ["0180", 2022, 984_748],
  ["1490", 2021, 114_091],
  ["0180", 2021, undefined],
  ["180", 2020, undefined],
  ["9999", 2020, undefined],
])("the figure of %s in %i is %p", (code, year, population) => {
  expect(figuresOf(rows).figure(code, year)?.population).toBe(population);
});

test("of a figure that stands twice the first counts", () => {
  const twice = [...rows, { code: "1490", year: 2021, population: 1 }];
  expect(figuresOf(twice).figure("1490", 2021)?.population).toBe(114_091);
});

test("years stand once each, the latest first", () => {
  expect(figuresOf([...rows, { code: "1490", year: 2022, population: 1 }]).yearsFalling).toEqual([2022, 2021, 2020]);
  expect(figuresOf([]).yearsFalling).toEqual([]);
});

test.each<readonly [what: string, row: Plain<PopulationRow>]>([
  ["a broken row", { code: "1490", year: 2023, population: 5, broken: true }],
  ["a row without code", { code: null, year: 2023, population: 5 }],
  ["a row without year", { code: "1490", year: null, population: 5 }],
  ["a row without figure", { code: "1490", year: 2023, population: null }],
])("%s gives neither figure nor year", (_what, row) => {
  const figures = figuresOf([...rows, row]);
  expect(figures.figure("1490", 2023)).toBeNull();
  expect(figures.yearsFalling).toEqual([2022, 2021, 2020]);
});

test.each<readonly [row: string, broken: Plain<PopulationRow>, mayBe: boolean]>([
  ["of the code and the year", { code: "1490", year: 2023 }, true],
  ["of the year and an unknown code", { code: null, year: 2023 }, true],
  ["of the code and an unknown year", { code: "1490", year: null }, true],
  ["of nothing known", { code: null, year: null }, true],
  ["of another code", { code: "0180", year: 2023 }, false],
  ["of another year", { code: "1490", year: 2022 }, false],
])("a broken row %s may hold the figure: %s", (_row, broken, mayBe) => {
  expect(figuresOf([{ ...broken, broken: true }]).mayBeBroken("1490", 2023)).toBe(mayBe);
  expect(figuresOf([broken]).mayBeBroken("1490", 2023)).toBe(false);
});
