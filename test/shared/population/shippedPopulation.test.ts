import { municipalities } from "../../../shared/population/municipalities";
import {
  shippedPopulation,
  shippedPopulations,
  shippedPopulationTable,
} from "../../../shared/population/shippedPopulation";
import { readFacts } from "../../data/readFacts";

const facts = readFacts("population.csv", ";");

test("each of the 2,079 figures of the file is shipped, with its kind, by year, and nothing else", () => {
  expect(facts).toHaveLength(2079);
  const wrong = municipalities.filter(({ code }) => {
    const figures = facts
      .filter((fact) => fact["code"] === code)
      .map(({ year, population, kind }) => ({ year: Number(year), population: Number(population), kind }));
    const byYear = figures.sort((a, b) => a.year - b.year);
    return JSON.stringify(shippedPopulations(code)) !== JSON.stringify(byYear);
  });
  expect(wrong).toEqual([]);
});

test("2018 is shipped for the 49 municipalities of Västra Götaland only", () => {
  const with2018 = municipalities.filter(({ code }) => shippedPopulation(code, 2018) !== undefined);
  expect(with2018).toHaveLength(49);
  expect(new Set(with2018.map(({ countyCode }) => countyCode))).toEqual(new Set(["14"]));
});

test.each([
  [2019, 10_327_589],
  [2020, 10_379_295],
  [2021, 10_452_326],
  [2022, 10_521_556],
  [2023, 10_551_707],
  [2024, 10_587_710],
])(
  "the municipalities of %i add up to SCB's population of Sweden, which holds until noise is added in 2025",
  (year, sweden) => {
    const sum = municipalities.reduce((total, { code }) => total + (shippedPopulation(code, year)?.population ?? 0), 0);
    expect(sum).toBe(sweden);
  },
);

test.each([
  ["0114", 2018],
  ["1490", 2017],
  ["1490", 2026],
  ["9999", 2024],
  ["180", 2024],
])("%s has no shipped figure of %i", (code, year) => {
  expect(shippedPopulation(code, year)).toBeUndefined();
});

test("an unknown code has no figures", () => {
  expect(shippedPopulations("9999")).toEqual([]);
});

test.each([
  [2018, "TAB638"],
  [2019, null],
  [2022, null],
  [2024, "TAB638"],
  [2025, "TAB5557"],
])("the figure of %i stands in %s", (year, table) => {
  const figure = shippedPopulation("1490", year);
  expect(figure === undefined ? "missing" : shippedPopulationTable(figure)).toBe(table);
});
