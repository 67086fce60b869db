import type { ScbSettings } from "../../../shared/scb/fetchPopulation";
import { municipalities } from "../../../shared/population/municipalities";
import { sampleMunicipalities } from "../../../samples/sampleMembers";
import { readFacts } from "../../data/readFacts";
import { converse, getSettings, postSettings } from "../../hosts/scb/converse";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";

const facts = readFacts("population.csv", ";");
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const networks: readonly (readonly [string, readonly string[]])[] = [
  ["36 members", sampleMunicipalities.map(({ code }) => code)],
  ["290 members", municipalities.map(({ code }) => code)],
];
const ways: readonly (readonly [string, ScbSettings])[] = [
  ["POST", postSettings],
  ["GET", getSettings],
];
const cases = networks.flatMap(([network, codes]) =>
  ways.map(([way, settings]) => ({ network, codes, way, settings })),
);

test("2,079 figures are known: 290 municipalities of 2019–2025, and 49 of 2018", () => {
  expect(facts).toHaveLength(2079);
  expect(facts.filter(({ year }) => year === "2018")).toHaveLength(49);
});

test.each(cases)("$network by $way: every figure arrives right, in the fewest requests", ({ codes, settings }) => {
  const standIn = new ScbStandIn();
  const { arrived } = converse(standIn, { codes, years }, settings);
  if ("faults" in arrived) throw new Error(JSON.stringify(arrived.faults));
  const expected = facts.filter(({ code = "" }) => codes.includes(code));
  const found = new Map(arrived.figures.map((figure) => [`${figure.code} ${figure.year}`, figure]));
  expect(found.size).toBe(codes.length * years.length);
  expect(arrived.figures).toHaveLength(found.size);
  for (const { code = "", year = "", population } of expected) {
    const table = Number(year) <= 2024 ? "TAB638" : "TAB5557";
    expect(found.get(`${code} ${year}`)).toEqual({
      code,
      year: Number(year),
      population: Number(population),
      table,
      period: year,
    });
  }
  const known = new Set(expected.map(({ code, year }) => `${code} ${year}`));
  expect([...found].filter(([key, { population }]) => (population !== null) !== known.has(key))).toEqual([]);
  expect(arrived).toMatchObject({ unknown: [], unpublished: [], latestYear: 2025 });
  // One for the limits, one for the years of each table, one for the figures of each table.
  expect(standIn.requests).toHaveLength(5);
  for (const { url } of standIn.requests) expect(url.length).toBeLessThanOrEqual(2000);
});
