import { toDecimalText } from "../../../../shared/money/decimal";
import type { Fraction } from "../../../../shared/money/fraction";
import { feeTableRequest, readFeeTables } from "../../../../shared/workbook/reading/readFeeTables";
import { contentOf, faultlessSheets, formatted, found, workbookWith } from "./workbookContent";

const decimal = (value: Fraction | null) => (value === null ? null : toDecimalText(value));

describe("a faultless workbook", () => {
  test("needs only members, population and a rule", () => {
    const { tables, findings, fills, unreadable } = readFeeTables(workbookWith({}));
    expect({ findings, fills, unreadable }).toEqual({ findings: [], fills: [], unreadable: [] });
    expect(tables.members).toEqual([
      {
        place: { sheet: "Medlemmar", row: 2, columns: { name: "A", code: "B" } },
        broken: false,
        name: "Borås",
        code: "1490",
        payer: null,
        from: null,
        to: null,
        category: null,
      },
    ]);
    expect(tables.population).toMatchObject([{ code: "1490", year: 2024, population: 114556, kind: null }]);
    expect(tables.settings).toEqual({
      networkName: null,
      feeYear: null,
      activityYear: null,
      language: "sv",
      feeYearPlace: { sheet: "Inställningar", row: 1, columns: {} },
    });
    expect([tables.payers, tables.feeClasses, tables.wageIndex, tables.yearDecisions, tables.decisions]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test("blank cells of a rule have the meaning that the fee's definition gives them", () => {
    const [rule] = readFeeTables(workbookWith({})).tables.feeRules;
    expect(decimal(rule?.rate ?? null)).toBe("1.09");
    expect(rule).toMatchObject({
      fromYear: 2024,
      category: null,
      baseYear: null,
      fixed: null,
      floor: null,
      cap: null,
      populationLag: 1,
      series: null,
      indexPeriod: { kind: "year", number: 0 },
      indexLag: 2,
      indexStatus: "final",
      share: null,
      minimumRise: null,
      neverLowered: false,
      indexFee: true,
      indexFloor: true,
      indexCap: true,
      rateUnit: null,
      amountUnit: null,
      chain: "unrounded",
      feeUnit: 1,
      newMembers: "fullYear",
      largestRise: null,
      broken: false,
    });
  });

  test("may be in English throughout", () => {
    const content = contentOf([
      found("Settings", [
        ["Value", "Name"],
        [2026, "Fee year"],
        ["English", "language"],
        [2025, "Activity year"],
        ["The network", "Name of the network"],
      ]),
      found("Members", [
        ["Municipality code", "Municipality", "From", "To", "Payer", "Category"],
        ["1490", "Borås", formatted(44197, "yyyy-mm-dd"), "31 December 2030", "The union", "Small"],
      ]),
      found("Payers", [
        ["Payer", "Calculation"],
        ["The union", "Joint"],
        ["Other", null],
      ]),
      found("Population", [
        ["Year", "Municipality code", "Population", "Kind", "Fetched", "Table"],
        ["2024", 1490, "114 556", "published", "2025-02-21", "TAB638"],
      ]),
      found("Fee rule", [
        ["Valid from year", "Rate per inhabitant", "Rounding", "Never lowered", "Chain from", "New members"],
        [2024, 1.09, 100, "yes", "Rounded", "from month"],
      ]),
      found("Fee classes", [
        ["Valid from year", "Up to inhabitants", "Fee"],
        [2024, 10000, 5000],
        [2024, null, 9000],
      ]),
      found("Wage index", [
        ["Series", "Period", "Value", "Unit", "Status"],
        ["LCI", 2024, 2.7, "per cent", null],
        ["LCI", "2025Q1", -0.5, "percent", "preliminary"],
      ]),
      found("Year decisions", [
        ["Year", "Decided %", "Made up later"],
        [2025, 1.5, true],
        [2026, null, null],
      ]),
      found("Decisions", [
        ["Payer", "Year", "Fee", "Reason"],
        ["The union", 2026, 0, "Waived"],
      ]),
    ]);
    const { tables, findings } = readFeeTables(content);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["text-number", "note"]]);
    expect(tables.settings).toMatchObject({
      networkName: "The network",
      feeYear: 2026,
      activityYear: 2025,
      language: "en",
      feeYearPlace: { sheet: "Settings", row: 2, columns: { name: "B", value: "A" } },
    });
    expect(tables.members).toMatchObject([
      { name: "Borås", payer: "The union", from: "2021-01-01", to: "2030-12-31", category: "Small" },
    ]);
    expect(tables.payers).toMatchObject([{ calculation: "joint" }, { calculation: "each" }]);
    expect(tables.population).toMatchObject([
      { code: "1490", population: 114556, kind: "published", fetched: "2025-02-21", table: "TAB638" },
    ]);
    expect(tables.feeRules).toMatchObject([
      { feeUnit: 100, neverLowered: true, chain: "rounded", newMembers: "fromMonth" },
    ]);
    expect(tables.feeClasses).toMatchObject([{ upTo: 10000 }, { upTo: null }]);
    expect(tables.wageIndex).toMatchObject([
      { year: 2024, period: { kind: "year" }, unit: "percent", status: "final" },
      { year: 2025, period: { kind: "quarter", number: 1 }, status: "preliminary" },
    ]);
    expect(tables.yearDecisions.map(({ decided, madeUpLater }) => [decimal(decided), madeUpLater])).toEqual([
      ["1.5", true],
      [null, false],
    ]);
    expect(tables.decisions).toMatchObject([
      { code: null, payer: "The union", year: 2026, reason: "Waived", date: null },
    ]);
  });
});

test("tables are asked for by their names in both languages, as sheets and as Excel tables bear them", () => {
  expect(feeTableRequest).toEqual(
    expect.arrayContaining(["Medlemmar", "Members", "Fee rule", "Fee_rule", "Löneindex"]),
  );
  expect(new Set(feeTableRequest).size).toBe(feeTableRequest.length);
});

describe("settings", () => {
  const settings = (...rows: (string | number | null)[][]) =>
    readFeeTables(workbookWith({ Inställningar: [["Namn", "Värde"], ...rows] }));

  test.each([
    ["sv", "sv"],
    ["Svenska", "sv"],
    ["en", "en"],
    ["ENGELSKA", "en"],
    [null, "sv"],
  ])("the language %j is %s", (text, language) => {
    const { tables, findings } = settings(["Språk", text]);
    expect(tables.settings.language).toBe(language);
    expect(findings).toEqual([]);
  });

  test("without a fee year, the table is the place to ask for it", () => {
    expect(settings(["Nätverkets namn", "Nätverket"]).tables.settings).toMatchObject({
      networkName: "Nätverket",
      feeYearPlace: { sheet: "Inställningar", row: 1, columns: { name: "A", value: "B" } },
    });
  });

  test("of two rows of one setting the first counts", () => {
    expect(settings(["Avgiftsår", 2025], ["Fee year", 2026]).tables.settings.feeYear).toBe(2025);
  });
});

describe("the code of a member", () => {
  const members = (...rows: (string | number | null)[][]) =>
    readFeeTables(workbookWith({ Medlemmar: [["Anteckning", "Kommunkod", "Kommun"], ...rows] }));

  test("is filled in where it is blank and the name is known, which is announced", () => {
    const { tables, fills, findings } = members([null, null, "Göteborgs Stad"], [null, null, "1490 Borås"]);
    expect(tables.members.map(({ code, name, broken }) => [code, name, broken])).toEqual([
      ["1480", "Göteborgs Stad", false],
      ["1490", "1490 Borås", false],
    ]);
    expect(fills).toEqual([
      { sheet: "Medlemmar", row: 2, column: 2, value: "1480" },
      { sheet: "Medlemmar", row: 3, column: 2, value: "1490" },
    ]);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "note code-filled",
      "note code-filled",
    ]);
  });

  test("is read but not written where the cell holds a blank, since a host writes only into empty cells", () => {
    const { tables, fills, findings } = members([null, " ", "Borås"]);
    expect(tables.members).toMatchObject([{ code: "1490", broken: false }]);
    expect(fills).toEqual([]);
    expect(findings).toMatchObject([{ code: "code-from-name", severity: "note" }]);
  });

  test.each([
    ["1490", null, "Borås"],
    ["14", null, "Västra Götalands län"],
    ["SKR", null, "SKR"],
  ])("%s gives the name where that is blank", (code, name, expected) => {
    expect(members([null, code, name]).tables.members).toMatchObject([{ code, name: expected, broken: false }]);
  });

  test.each([
    ["1490", "Borås Stad"],
    ["1490", "1490 Borås"],
    ["1490", "Sjuhärads kommunalförbund"],
    ["14", "Västra Götalandsregionen"],
    ["01", "Stockholm"],
    ["SKR", "Borås"],
  ])("%s may bear the name %s", (code, name) => {
    expect(members([null, code, name])).toMatchObject({ findings: [], tables: { members: [{ code, name }] } });
  });
});

describe("a row with a fault", () => {
  test("stays, broken, with the fields that could be read", () => {
    const { tables } = readFeeTables(
      workbookWith({
        Medlemmar: [
          ["Kommun", "Kommunkod", "Från"],
          ["Borås", "1490", "snart"],
        ],
      }),
    );
    expect(tables.members).toMatchObject([{ name: "Borås", code: "1490", from: null, broken: true }]);
  });

  test("is not broken by notes and warnings", () => {
    const { tables, findings } = readFeeTables(
      workbookWith({
        Avgiftsregel: [
          ["Gäller från år", "Avgift per invånare", "Andel av index"],
          [2024, "1,09", 0.8],
        ],
      }),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["note", "warning"]);
    expect(tables.feeRules[0]?.broken).toBe(false);
  });
});

test("all faults are told at once: by table, then by row, then by column", () => {
  const { findings } = readFeeTables(
    workbookWith({
      Beslut: [
        ["Kommunkod", "År", "Avgift"],
        ["1490", "i år", -1],
      ],
      Befolkning: [
        ["Folkmängd", "År", "Kommunkod"],
        ["många", 2024, "9999"],
        [0, null, "1490"],
      ],
      Medlemmar: [["Kommun"], ["Borås"]],
    }),
  );
  expect(
    findings.map(({ code, place }) => `${place.sheet ?? ""} ${place.column ?? ""}${String(place.row)} ${code}`),
  ).toEqual([
    "Medlemmar 1 missing-headers",
    "Befolkning A2 not-a-number",
    "Befolkning C2 unknown-code",
    "Befolkning A3 zero",
    "Befolkning B3 missing-value",
    "Beslut B2 not-a-year",
    "Beslut C2 negative",
  ]);
});

test("five thousand rows are read in less than two seconds", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`K${String(index)}`, 2024, index + 1]);
  const started = performance.now();
  const { tables, findings } = readFeeTables(workbookWith({ Befolkning: [["Kommunkod", "År", "Folkmängd"], ...rows] }));
  expect(performance.now() - started).toBeLessThan(2000);
  expect(tables.population).toHaveLength(5000);
  expect(findings).toEqual([]);
});

test("the input is left as it was", () => {
  const content = workbookWith({});
  const before = JSON.stringify(content);
  readFeeTables(content);
  expect(JSON.stringify(content)).toBe(before);
  expect(Object.keys(faultlessSheets)).toHaveLength(3);
});
