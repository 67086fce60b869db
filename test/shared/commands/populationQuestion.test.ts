import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { updatePopulation } from "../../../shared/commands/updatePopulation";
import { noOptions } from "./planOf";
import { codesOf, network, networkSheets, planned, populationHeaders, type Rows } from "./populationWorkbook";

const asked = (outcome: CommandOutcome) => outcome.population?.request ?? null;
const members = (...rows: Rows) => ({ Medlemmar: [["Kommun", "Kommunkod", "Från", "Till", "Kategori"], ...rows] });
const rules = (...rows: Rows) => ({
  Avgiftsregel: [["Gäller från år", "Avgift per invånare", "Befolkning: år bakåt", "Kategori"], ...rows],
});

test("asked for are the years that the fees of Avgiftsår and of the year before rest on, of the members as they stand", () => {
  const outcome = planned(network());
  expect(asked(outcome)).toEqual({ codes: ["1490", "1440"], years: [2024, 2025] });
  expect(outcome.plan).toEqual({ fills: [], sheets: [], show: null, language: "sv", findings: [] });
  expect(outcome.population?.comparison).toBeNull();
});

test("a figure that stands in the sheet is asked for again, since SCB may have revised it", () => {
  const rows = [2024, 2025].flatMap((year) => [
    ["1440", year, 1],
    ["1490", year, 1],
  ]);
  expect(asked(planned(network({ Befolkning: [populationHeaders, ...rows] })))?.years).toEqual([2024, 2025]);
});

test("the year of the fees may be another than Avgiftsår", () => {
  expect(asked(planned(network(), {}, 2024))?.years).toEqual([2022, 2023]);
});

test.each<[string, Rows, readonly number[]]>([
  ["two years back", [[2020, 1, 2]], [2023, 2024]],
  ["the same year", [[2020, 1, 0]], [2025, 2026]],
  [
    "one back from 2026, two before",
    [
      [2020, 1, 2],
      [2026, 1, 1],
    ],
    [2023, 2025],
  ],
  ["a rule that begins with the year", [[2026, 1, 1]], [2025]],
  ["a rule of classes, which are not read", [[2020, null, 1]], [2024, 2025]],
])("the rule says how many years back: %s", (_, rows, years) => {
  expect(asked(planned(network(rules(...rows))))?.years).toEqual(years);
});

test("members of several categories are asked for the years of all their rules", () => {
  const sheets = {
    ...members(["Ale", "1440"], ["Borås", "1490", null, null, "Stad"]),
    ...rules([2020, 1, 1], [2020, 1, 3, "Stad"]),
  };
  expect(asked(planned(network(sheets)))?.years).toEqual([2022, 2023, 2024, 2025]);
});

test.each<[string, Rows, readonly string[]]>([
  [
    "one that left before both years is not",
    [
      ["Ale", "1440"],
      ["Borås", "1490", null, "2024-12-31"],
    ],
    ["1440"],
  ],
  [
    "one that left in the year before is",
    [
      ["Ale", "1440"],
      ["Borås", "1490", null, "2025-01-01"],
    ],
    ["1440", "1490"],
  ],
  [
    "one that comes later is not",
    [
      ["Ale", "1440"],
      ["Borås", "1490", "2027-01-01"],
    ],
    ["1440"],
  ],
  [
    "one with two memberships is, once",
    [
      ["Ale", "1440", null, "2025-06-30"],
      ["Ale", "1440", "2026-01-01"],
    ],
    ["1440"],
  ],
  [
    "a region is",
    [
      ["Region Skåne", "12"],
      ["Ale", "1440"],
    ],
    ["12", "1440"],
  ],
])("who is asked for: %s", (_, rows, codes) => {
  expect(asked(planned(network(members(...rows))))?.codes).toEqual(codes);
});

test("with stated years everyone who is or has been a member is asked for, and no rule is needed", () => {
  const sheets = {
    ...members(["Ale", "1440"], ["Borås", "1490", null, "2019-12-31"]),
    Avgiftsregel: [],
    Inställningar: [],
  };
  const outcome = planned(network(sheets), { years: [2025, 2018, 2025] });
  expect(asked(outcome)).toEqual({ codes: ["1440", "1490"], years: [2018, 2025] });
  expect(codesOf(outcome)).toEqual([]);
});

test("a member with an id of its own is passed over, with its name", () => {
  const outcome = planned(network(members(["Ale", "1440"], ["Förbundet Öst", "F1"], ["Bolaget", "B-2"])));
  expect(asked(outcome)?.codes).toEqual(["1440"]);
  expect(outcome.plan.findings).toMatchObject([
    { code: "population-own-ids", severity: "note", values: { names: "Bolaget, Förbundet Öst" } },
  ]);
});

const [, ...settingsRows] = networkSheets["Inställningar"] ?? [];

test.each<[string, Readonly<Record<string, Rows>>, readonly string[]]>([
  ["no table of populations", { Befolkning: [] }, ["population-table-missing"]],
  ["no members", { Medlemmar: [] }, ["missing-table"]],
  ["no rule", { Avgiftsregel: [] }, ["missing-table"]],
  ["no rule in force", rules([2027, 1]), ["population-years-unknown"]],
  ["no fee year", { Inställningar: [["Namn", "Värde"], ...settingsRows.slice(0, 1)] }, ["population-fee-year-missing"]],
  [
    "a fee year that is none",
    {
      Inställningar: [
        ["Namn", "Värde"],
        ["Avgiftsår", "snart"],
      ],
    },
    ["not-a-year"],
  ],
  ["nobody is a member", members(["Ale", "1440", null, "2001-01-01"]), ["no-members"]],
  ["own ids only", members(["Förbundet", "F1"]), ["population-own-ids", "population-no-codes"]],
  ["a member whose code is none", members(["Ale", "1440"], ["Borås", "9999"]), ["unknown-code"]],
  ["a year of the rule that cannot be read", rules(["från början", 1]), ["not-a-year"]],
  ["years back that cannot be read", rules([2020, 1, "två"]), ["not-a-number"]],
  ["a figure that cannot be read", { Befolkning: [populationHeaders, ["1440", 2024, "många"]] }, ["not-a-number"]],
  [
    "a figure twice",
    { Befolkning: [populationHeaders, ["1440", 2024, 1], ["1440", 2024, 2]] },
    ["duplicate-population"],
  ],
  ["a header twice", { Befolkning: [[...populationHeaders, "År"]] }, ["duplicate-header"]],
])("SCB is not asked, and the fault stands in Kontroll: %s", (_, sheets, codes) => {
  const outcome = planned(network(sheets));
  expect(asked(outcome)).toBeNull();
  expect(codesOf(outcome)).toEqual(codes);
  expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  expect(outcome.plan.edits).toBeUndefined();
});

test("a fault of the rule that no year rests on does not stand in the way", () => {
  const outcome = planned(network(rules([2020, "en krona", 1])));
  expect([asked(outcome)?.years, codesOf(outcome)]).toEqual([[2024, 2025], []]);
});

test("a blank code that the name supplies is filled in and asked for", () => {
  const outcome = planned(network(members(["Ale", null], ["Borås", "1490"])));
  expect(asked(outcome)?.codes).toEqual(["1440", "1490"]);
  expect(codesOf(outcome)).toEqual(["code-filled"]);
});

test("without its options the command cannot be planned: a mistake of the program", () => {
  expect(() => updatePopulation.plan({ content: network(), options: noOptions })).toThrow(TypeError);
});
