import { findingText } from "../../../../shared/text/findings/findingText";
import { readFeeTables } from "../../../../shared/workbook/reading/readFeeTables";
import { contentOf, faultlessSheets, found, type FoundOptions, type TestCell } from "./workbookContent";

const header = ["Kommun", "Kommunkod"];

/** The faultless workbook with its members elsewhere. */
function membersIn(...places: [name: string, rows: TestCell[][], options?: FoundOptions][]) {
  const others = ["Befolkning", "Avgiftsregel"].map((name) => found(name, faultlessSheets[name] ?? []));
  const result = readFeeTables(contentOf([...places.map((place) => found(...place)), ...others]));
  return {
    codes: result.tables.members.map(({ code }) => code),
    places: result.tables.members.map(({ place }) => place),
    findings: result.findings,
    told: result.findings.map(({ code, severity, place }) => [
      code,
      severity,
      place.sheet,
      `${place.column ?? ""}${String(place.row ?? "")}`,
    ]),
    unreadable: result.unreadable,
  };
}

describe("rows directly below an Excel table", () => {
  const table = [header, ["Ale", "1440"]];
  /** A table of three rows, the last of which is blank. */
  const below = (values: (string | number | null)[], options: FoundOptions = {}) =>
    membersIn(["Medlemmar", table, { source: "table", ...options, below: { row: 4, values } }]);

  test("are not read, and that is told at the first of them", () => {
    const { codes, told } = below(["Borås", "1490"]);
    expect(codes).toEqual(["1440"]);
    expect(told).toEqual([["rows-below-table", "warning", "Medlemmar", "4"]]);
  });

  test("on a sheet of another name too", () => {
    expect(below(["Borås", "1490"], { sheet: "Kommunerna" }).told).toEqual([
      ["rows-below-table", "warning", "Kommunerna", "4"],
    ]);
  });

  test("are nothing where an empty row stands between", () => {
    expect(below([null, null]).told).toEqual([]);
  });

  test.each(["Summa", "Totalt", "Totalsumma 2026"])("are a row of sums where they begin with %s", (word) => {
    expect(below([word, 1]).told).toEqual([]);
  });

  test("are another table where one begins there", () => {
    const payers: [string, TestCell[][], FoundOptions] = [
      "Betalare",
      [["Betalare"], ["Dalslands miljöförbund"]],
      { source: "table", sheet: "Medlemmar", row: 4 },
    ];
    const { told } = membersIn(
      ["Medlemmar", table, { source: "table", below: { row: 4, values: ["Betalare", null] } }],
      payers,
    );
    expect(told).toEqual([]);
  });
});

describe("a table is found", () => {
  test("below other rows and beside other columns of its sheet", () => {
    const { places, told } = membersIn([
      "Medlemmar",
      [["Våra medlemmar"], [null], ["Nr", "Kommunkod", "Telefon", "Kommun"], [1, "1490", "033", "Borås"]],
      { row: 3, column: 27 },
    ]);
    expect(told).toEqual([]);
    expect(places).toEqual([{ sheet: "Medlemmar", row: 6, columns: { code: "AB", name: "AD" } }]);
  });

  test.each([
    ["KOMMUN", "kommunkod"],
    [" Kommun ", "Kommunkod\u00a0"],
    ["Municipality", "Kommunkod"],
    ["Kommun", "Municipality  code"],
    ["Kommun", "Municipality\u00a0code"],
  ])("by the headers %j and %j", (name, code) => {
    expect(
      membersIn([
        "Medlemmar",
        [
          [name, code],
          ["Borås", "1490"],
        ],
      ]),
    ).toMatchObject({ codes: ["1490"], told: [] });
  });

  test("as an Excel table on any sheet, rather than on the sheet of its name", () => {
    const { codes, places } = membersIn(
      ["Medlemmar", [header, ["Ale", "1440"]]],
      ["Medlemmar", [header, ["Borås", "1490"]], { source: "table", sheet: "Blad1", row: 10 }],
    );
    expect(codes).toEqual(["1490"]);
    expect(places).toMatchObject([{ sheet: "Blad1", row: 11 }]);
  });

  test("on its sheet when the Excel table of its name lacks a required header", () => {
    const { codes, told } = membersIn(
      ["Medlemmar", [["Kommun"], ["Ale"]], { source: "table", sheet: "Blad1" }],
      ["Medlemmar", [header, ["Borås", "1490"]]],
    );
    expect({ codes, told }).toEqual({ codes: ["1490"], told: [] });
  });

  test("as an English Excel table on the Swedish sheet, ending where the table ends", () => {
    const { codes, told } = membersIn(
      ["Medlemmar", [header, ["Borås", "1490"], ["Summa", "ett"]]],
      ["Members", [header, ["Borås", "1490"]], { source: "table", sheet: "Medlemmar" }],
    );
    expect({ codes, told }).toEqual({ codes: ["1490"], told: [] });
  });

  test("with blank rows between its rows, which are skipped, also when other columns hold something", () => {
    const { codes, told } = membersIn([
      "Medlemmar",
      [
        [...header, "Not"],
        ["Borås", "1490"],
        [" ", null, "anteckning"],
        ["Ale", "1440"],
      ],
    ]);
    expect({ codes, told }).toEqual({ codes: ["1490", "1440"], told: [] });
  });

  test("by the name of an Excel table, which has no blanks", () => {
    const rule = found("Fee_rule", faultlessSheets["Avgiftsregel"] ?? [], { source: "table", sheet: "Blad2" });
    const others = ["Medlemmar", "Befolkning"].map((name) => found(name, faultlessSheets[name] ?? []));
    const { tables, findings } = readFeeTables(contentOf([rule, ...others]));
    expect(findings).toEqual([]);
    expect(tables.feeRules).toHaveLength(1);
  });
});

describe("of a Swedish and an English table", () => {
  test.each<[string, FoundOptions]>([
    ["sheet", {}],
    ["Excel table", { source: "table", sheet: "Members" }],
  ])("the Swedish one is read although the English %s is there, with a note", (_kind, options) => {
    const { codes, told } = membersIn(
      ["Members", [header, ["Ale", "1440"]], options],
      ["Medlemmar", [header, ["Borås", "1490"]]],
    );
    expect({ codes, told }).toEqual({
      codes: ["1490"],
      told: [["table-in-both-languages", "note", "Members", ""]],
    });
  });

  test("the English one is read when the Swedish sheet is empty", () => {
    expect(membersIn(["Medlemmar", [[null]]], ["Members", [header, ["Ale", "1440"]]])).toMatchObject({
      codes: ["1440"],
      told: [],
    });
  });

  test("a Swedish sheet without its headers is an error although the English one can be read", () => {
    expect(membersIn(["Medlemmar", [["Kommun"], ["Borås"]]], ["Members", [header, ["Ale", "1440"]]])).toMatchObject({
      codes: ["1440"],
      told: [["missing-headers", "error", "Medlemmar", "1"]],
    });
  });
});

describe("a table that cannot be read", () => {
  test("is an error that names the headers missing, at the row most like a header row", () => {
    const { told, findings, unreadable } = membersIn([
      "Medlemmar",
      [["Medlemmar 2026"], ["Nr", "Kommunkod"], [1, "1490"]],
    ]);
    expect(told).toEqual([["missing-headers", "error", "Medlemmar", "2"]]);
    expect(unreadable).toEqual(["members"]);
    expect(findings.map((finding) => findingText(finding, "sv"))).toEqual([
      "Medlemmar, rad 2: Tabellen Medlemmar saknar en rad med alla rubriker som behövs. Det här saknas: Kommun. Lägg till dem på rubrikraden.",
    ]);
  });

  test("has no row for its place when no header is there", () => {
    const { told, findings } = membersIn(["Medlemmar", [["något annat"]]]);
    expect(told).toEqual([["missing-headers", "error", "Medlemmar", ""]]);
    expect(findings[0]?.values).toMatchObject({
      headersSv: "Kommun, Kommunkod",
      headersEn: "Municipality, Municipality code",
    });
  });

  test("is an error also among the tables that may be missing", () => {
    const sheets = Object.entries({ ...faultlessSheets, Beslut: [["Protokoll"]] });
    const { findings } = readFeeTables(contentOf(sheets.map(([name, rows]) => found(name, rows))));
    expect(findings).toMatchObject([{ code: "missing-headers", severity: "error", place: { sheet: "Beslut" } }]);
  });

  test.each<[string, [string, TestCell[][]][]]>([
    ["missing", []],
    ["an empty sheet", [["Medlemmar", [[null, " "]]]]],
  ])("and is needed, but %s, is an error that says to add it", (_how, places) => {
    const { told, findings, unreadable } = membersIn(...places);
    expect(told).toEqual([["missing-table", "error", null, ""]]);
    expect(unreadable).toEqual(["members"]);
    expect(findings.map((finding) => findingText(finding, "en"))).toEqual([
      "The table Members is missing. Add a sheet named Members with the headers Municipality, Municipality code.",
    ]);
  });

  test("an empty workbook lacks the three tables that are needed", () => {
    const { findings } = readFeeTables(contentOf([]));
    expect(findings.map(({ code, values }) => [code, values["tableSv"]])).toEqual([
      ["missing-table", "Medlemmar"],
      ["missing-table", "Befolkning"],
      ["missing-table", "Avgiftsregel"],
    ]);
  });
});

describe("a header that stands twice", () => {
  test.each([["Kommunkod"], ["KOMMUNKOD "], ["Municipality code"]])("is an error at the later: %j", (second) => {
    const { told, codes, findings } = membersIn([
      "Medlemmar",
      [
        [...header, second],
        ["Borås", "9999", "1490"],
      ],
    ]);
    expect(told).toEqual([["duplicate-header", "error", "Medlemmar", "C1"]]);
    expect(findings[0]?.values).toMatchObject({ firstColumn: "B" });
    expect(codes).toEqual([null]);
  });

  test("breaks the rows without a fault of their own", () => {
    const rows: TestCell[][] = [
      [...header, "Från", "From"],
      ["Borås", "1490", "fel", "fel"],
    ];
    expect(membersIn(["Medlemmar", rows])).toMatchObject({
      codes: ["1490"],
      told: [["duplicate-header", "error", "Medlemmar", "D1"]],
    });
  });

  test("among columns that are not read is no fault", () => {
    expect(
      membersIn([
        "Medlemmar",
        [
          [...header, "Not", "Not"],
          ["Borås", "1490"],
        ],
      ]).told,
    ).toEqual([]);
  });
});
