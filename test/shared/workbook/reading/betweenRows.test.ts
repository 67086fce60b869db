import { findingText } from "../../../../shared/text/findings/findingText";
import { readFeeTables } from "../../../../shared/workbook/reading/readFeeTables";
import { workbookWith, type TestCell } from "./workbookContent";

type Rows = readonly (readonly TestCell[])[];

const fieldOfSheet = {
  Inställningar: null,
  Medlemmar: "members",
  Betalare: "payers",
  Befolkning: "population",
  Avgiftsregel: "feeRules",
  Löneindex: "wageIndex",
  Årsbeslut: "yearDecisions",
  Beslut: "decisions",
} as const;

function read(sheet: keyof typeof fieldOfSheet, rows: Rows) {
  const { tables, findings } = readFeeTables(workbookWith({ [sheet]: rows }));
  const field = fieldOfSheet[sheet];
  for (const finding of findings) {
    expect(findingText(finding, "sv") + findingText(finding, "en")).not.toMatch(/[{}]/);
  }
  return {
    told: findings.map(({ code, severity, place }) => `${severity} ${code} ${place.column ?? ""}${String(place.row)}`),
    firstRows: findings.map(({ values }) => values["firstRow"]),
    broken: field === null ? [] : tables[field].filter((row) => row.broken).map(({ place }) => place.row),
  };
}

const settings = ["Namn", "Värde"];
const payers = ["Betalare", "Beräkning"];
const population = ["Kommunkod", "År", "Folkmängd"];
const rules = ["Gäller från år", "Kategori"];
const index = ["Serie", "Period", "Värde", "Enhet", "Status"];
const decisions = ["Kommunkod", "Betalare", "År", "Avgift"];

describe("what stands twice is told at the later row, and the first stays good", () => {
  test.each<[string, keyof typeof fieldOfSheet, Rows, string]>([
    ["a payer", "Betalare", [payers, ["Alfa"], ["Beta"], [" ALFA "]], "error duplicate-payer A4"],
    [
      "a population",
      "Befolkning",
      [population, ["1490", 2024, 1], ["1490", 2023, 1], [1490, "2024", 2]],
      "error duplicate-population A4",
    ],
    ["a rule", "Avgiftsregel", [rules, [2024], [2025], [2024, " "]], "error overlapping-rules A4"],
    [
      "a category's rule",
      "Avgiftsregel",
      [rules, [2024, "Små"], [2024, "Stora"], [2024, "små"]],
      "error overlapping-rules A4",
    ],
    [
      "an index value",
      "Löneindex",
      [index, ["LCI", 2024, 1, "index"], ["LCI", 2023, 1, "index"], ["lci", "2024", 2, "index", "slutlig"]],
      "error duplicate-index-value B4",
    ],
    [
      "a year's decision",
      "Årsbeslut",
      [
        ["År", "Beslutat %"],
        [2024, 1],
        [2025, 1],
        ["2024", null],
      ],
      "error duplicate-year-decision A4",
    ],
    [
      "a member's decision",
      "Beslut",
      [decisions, ["1490", null, 2024, 1], ["1490", null, 2025, 1], [1490, null, 2024, 2]],
      "error duplicate-decision A4",
    ],
    [
      "a payer's decision",
      "Beslut",
      [decisions, [null, "Alfa", 2024, 1], [null, "Beta", 2024, 1], [null, "alfa", 2024, 2]],
      "error duplicate-decision B4",
    ],
  ])("%s", (_what, sheet, rows, expected) => {
    expect(read(sheet, rows)).toEqual({ told: [expected], firstRows: [2], broken: [4] });
  });

  test("a setting, in either language", () => {
    const { told } = read("Inställningar", [
      settings,
      ["Avgiftsår", 2024],
      ["fee year", 2025],
      ["Okänd", 1],
      ["Okänd", 2],
    ]);
    expect(told).toEqual(["error duplicate-setting A3", "note unknown-setting A4", "note unknown-setting A5"]);
  });

  test("also when the first has a fault elsewhere", () => {
    const { told } = read("Befolkning", [population, ["1490", 2024, "x"], ["1490", 2024, 5]]);
    expect(told).toEqual(["error not-a-number C2", "error duplicate-population A3"]);
  });

  test.each<[string, keyof typeof fieldOfSheet, Rows]>([
    [
      "preliminary and final values of a period",
      "Löneindex",
      [index, ["LCI", 2024, 1, "index"], ["LCI", 2024, 1, "index", "preliminär"]],
    ],
    [
      "a month and its year",
      "Löneindex",
      [index, ["LCI", 2024, 1, "index"], ["LCI", "2024M01", 1, "index"], ["LCI", "2024K1", 1, "index"]],
    ],
    ["a member and a payer of one name", "Beslut", [decisions, ["SKR", null, 2024, 1], [null, "SKR", 2024, 1]]],
    ["rules of a category and of none", "Avgiftsregel", [rules, [2024, null], [2024, "Små"]]],
  ])("but %s are two", (_what, sheet, rows) => {
    expect(read(sheet, rows)).toEqual({ told: [], firstRows: [], broken: [] });
  });

  test("a row whose key cannot be read is compared with none", () => {
    const { told } = read("Avgiftsregel", [rules, [2024, null], [2024, { error: "#N/A" }], ["x", null], ["y", null]]);
    expect(told).toEqual(["error cell-error B3", "error not-a-year A4", "error not-a-year A5"]);
  });
});

describe("index levels and percentages in one series", () => {
  test("are told once, at the first row that differs, and every row that differs is broken", () => {
    const rows = [
      index,
      ["LCI", 2021, 100, "index"],
      ["lci", 2022, 2, "procent"],
      ["LCI", 2023, 2, "procent"],
      ["AKI", 2022, 2, "procent"],
    ];
    expect(read("Löneindex", rows)).toEqual({ told: ["error mixed-index-units D3"], firstRows: [2], broken: [3, 4] });
  });
});

describe("memberships of one code", () => {
  const header = ["Kommun", "Kommunkod", "Från", "Till"];

  test.each<[string, Rows]>([
    ["without dates", [[], []]],
    [
      "that share one day",
      [
        [null, "2022-06-30"],
        ["2022-06-30", null],
      ],
    ],
    [
      "of which one lies in the other",
      [
        ["2020-01-01", "2030-01-01"],
        ["2022-01-01", "2022-12-31"],
      ],
    ],
    [
      "with the later row first in time",
      [
        ["2022-01-01", null],
        [null, "2022-01-01"],
      ],
    ],
  ])("%s overlap", (_what, spans) => {
    const rows = spans.map((span) => ["Borås", "1490", ...span]);
    expect(read("Medlemmar", [header, ...rows])).toEqual({
      told: ["error overlapping-memberships B3"],
      firstRows: [2],
      broken: [3],
    });
  });

  test("that follow each other do not overlap", () => {
    const rows = [
      ["Borås", "1490", null, "2022-06-30"],
      ["Borås", 1490, "2022-07-01", "2023-06-30"],
      ["Borås", "1490", "2024-01-01", null],
    ];
    expect(read("Medlemmar", [header, ...rows]).told).toEqual([]);
  });

  test("a code filled in from the name counts", () => {
    expect(read("Medlemmar", [header, ["Borås", "1490"], ["Borås", null]]).told).toEqual([
      "note code-filled B3",
      "error overlapping-memberships B3",
    ]);
  });

  test("a row told of once gives no follow-on faults", () => {
    const rows = [
      ["Borås", "1490", "2010-01-01", "2015-12-31"],
      ["Borås", "1490", "2015-01-01", "2020-12-31"],
      ["Borås", "1490", "2018-01-01", null],
      ["Borås", "1490", "snart", null],
      ["Borås", "1490", "2012-01-01", "2011-01-01"],
    ];
    expect(read("Medlemmar", [header, ...rows]).told).toEqual([
      "error overlapping-memberships B3",
      "error not-a-date C5",
      "error to-before-from D6",
    ]);
  });
});
