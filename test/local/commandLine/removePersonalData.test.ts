import { codesOf, eventSheets, ExportFolder } from "./exportFolder";
import type { Sheets } from "./commandFolder";

let folder: ExportFolder;
beforeEach(() => {
  folder = new ExportFolder();
});
afterEach(() => {
  folder.remove();
});

const events = [
  ["T-01", "Klimat", "2021-02-04", null, "Klimatnätverk", "genomförd", null],
  ["T-02", "Klimat", "2022-03-10", null, "Cykelplaner", "genomförd", null],
];

const sheets: Sheets = {
  Deltagare: [
    ["Träff", "Namn", "E-post", "Organisation", "Kommunkod", "Status", "Min kolumn"],
    ["T-01", "Ann Ek", "ann@kommun-a.example", null, null, "deltog", "x"],
    ["T-01", "Bo Al", null, "Firman AB", null, "deltog", null],
    ["T-01", "Ann Ek", "Ann@Kommun-A.example", null, null, "anmäld", null],
    ["T-02", "Ann Ek", "ann@kommun-a.example", null, null, "deltog", null],
    ["T-99", "Okänd Träff", "o@x.example", null, null, "deltog", null],
  ],
  Kontakter: [
    ["E-post", "Kommunkod", "Namn", "Från", "Till"],
    ["ann@kommun-a.example", "1440", "Ann Ek", null, "2021-12-31"],
    ["bo@kommun-a.example", "1440", "Bo Al", null, null],
  ],
  Svar: [
    ["Tidstämpel", "E-postadress", "Namn", "Telefon", "Hur nöjd är du? (1 = inte nöjd, 6 = mycket nöjd)", "Kommentar"],
    [
      "2021-02-04 15.00.00",
      "ann@kommun-a.example",
      "Ann Ek",
      "070-123 45 67",
      6,
      "Tack till Bo Al, ring 070-123 45 67",
    ],
    ["2021-02-04 15.01.00", "cia@kommun-a.example", "Cia By", null, 4, "Bra\nmed pauser"],
  ],
  "Svar 2022": [
    ["Tidstämpel", "E-postadress", "Nöjdhet"],
    ["2022-03-10 15.00.00", "ann@kommun-a.example", 5],
  ],
  Enkäter: [
    ["Id", "Blad", "Träff", "År"],
    ["T-01", "Svar", "T-01", null],
    ["T-02", "Svar 2022", "T-02", null],
  ],
};

const workbook = (more: Sheets = {}) => folder.writeSheets("n.xlsx", eventSheets(events, { ...sheets, ...more }));
const remove = (...words: readonly string[]) => folder.export("remove-personal-data", "@n.xlsx", ...words);

test("names and addresses of a year become codes, one a person in all tables and sheets; what the address told is written first", async () => {
  await workbook();
  const result = await remove("--year", "2021", "--decision", "KS 2026/12");
  expect(result.code).toBe(0);
  expect(result.rowsByTable).toEqual([
    { table: "Deltagare", rows: 3 },
    { table: "Kontakter", rows: 1 },
    { table: "Svar", rows: 2 },
  ]);
  expect(result.persons).toBe(3);
  expect((await folder.cells("n.xlsx", "Deltagare"))?.slice(1)).toEqual([
    ["T-01", "person 1", "person 1", "Ale kommun", "1440", "deltog", "x"],
    ["T-01", "person 2", null, "Firman AB", null, "deltog", null],
    ["T-01", "person 1", "person 1", "Ale kommun", "1440", "anmäld", null],
    ["T-02", "Ann Ek", "ann@kommun-a.example", null, null, "deltog", null],
    ["T-99", "Okänd Träff", "o@x.example", null, null, "deltog", null],
  ]);
  expect((await folder.cells("n.xlsx", "Kontakter"))?.slice(1)).toEqual([
    ["person 1", "1440", "person 1", null, "2021-12-31"],
    ["bo@kommun-a.example", "1440", "Bo Al", null, null],
  ]);
  expect((await folder.cells("n.xlsx", "Svar"))?.slice(1)).toEqual([
    ["2021-02-04 15.00.00", "person 1", "person 1", null, 6, "Tack till […], ring […]"],
    ["2021-02-04 15.01.00", "person 3", "person 3", null, 4, "Bra\nmed pauser"],
  ]);
  expect((await folder.cells("n.xlsx", "Svar 2022"))?.[1]?.[1]).toBe("ann@kommun-a.example");
});

test("the removal is kept in Gallringslogg with its decision, and what it does not reach is told", async () => {
  await workbook();
  const result = await remove("--year", "2021", "--decision", "KS 2026/12");
  const [entry] = await folder.rows("n.xlsx", "Gallringslogg");
  expect(entry).toMatchObject({ Omfattning: "Namn och e-post, år 2021", Beslut: "KS 2026/12", Rader: 6 });
  expect(entry?.["Datum"]).toEqual(expect.any(Number));
  expect(codesOf(result, "warning")).toEqual([
    ...["removal-rows-undated", "removal-columns-left", "removal-free-text-left"],
    ...["removal-irreversible", "removal-version-left"],
  ]);
  expect(result.findings.find(({ code }) => code === "removal-version-left")?.message).toContain("n.bak.xlsx");
});

test("without a decision what would be taken is shown, the decision is asked for, and nothing is written", async () => {
  await workbook();
  const before = folder.read("n.xlsx");
  const { code, out, err } = await folder.run("remove-personal-data", "@n.xlsx", "--year", "2021");
  expect(code).toBe(1);
  expect(out).toMatch(
    /3 personer blir koder:\n {2}Deltagare: 3 rader\n {2}Kontakter: 1 rader\n {2}Svar: 2 rader\nInget skrevs\./,
  );
  expect(err).toContain("(--decision)");
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("a dry run with a decision writes nothing", async () => {
  await workbook();
  const before = folder.read("n.xlsx");
  const result = await remove("--year", "2021", "--decision", "x", "--dry-run");
  expect([result.code, result.persons]).toEqual([0, 3]);
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("a second time there is nothing to remove, and the file stays as it is", async () => {
  await workbook();
  await remove("--year", "2021", "--decision", "x");
  const before = folder.read("n.xlsx");
  const again = await remove("--year", "2021", "--decision", "x");
  expect([again.code, again.rowsByTable, again.sheets, codesOf(again, "note")]).toEqual([
    0,
    [],
    [],
    ["removal-nothing"],
  ]);
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("the next removal goes on with codes that nobody has, and adds its row to Gallringslogg", async () => {
  await workbook();
  await remove("--year", "2021", "--decision", "A");
  await remove("--before", "2023-01-01", "--decision", "B");
  expect((await folder.rows("n.xlsx", "Deltagare")).map((row) => row["E-post"])).toEqual([
    "person 1",
    null,
    "person 1",
    "person 4",
    "o@x.example",
  ]);
  expect((await folder.rows("n.xlsx", "Gallringslogg")).map((row) => row["Omfattning"])).toEqual([
    "Namn och e-post, år 2021",
    "Namn och e-post före 2023-01-01",
  ]);
});

test("the workbook itself is told of as a version that is left where the result goes to another file", async () => {
  await workbook();
  const result = await remove("--year", "2021", "--decision", "x", "--out", folder.file("ny.xlsx"));
  const left = result.findings.filter(({ code }) => code === "removal-version-left").map(({ message }) => message);
  expect(left).toEqual([expect.stringContaining("n.xlsx")]);
});

test("a sheet of answers that is not there, or cannot be read, is told and keeps nothing else from being removed", async () => {
  await workbook({
    Svar: [[1], [2]],
    Enkäter: [
      ["Id", "Blad", "Träff"],
      ["T-01", "Svar", "T-01"],
      ["X", "Borta", "T-01"],
    ],
  });
  const result = await remove("--year", "2021", "--decision", "x");
  expect(result.code).toBe(0);
  expect(codesOf(result, "warning")).toEqual(
    expect.arrayContaining(["removal-sheet-unreadable", "removal-sheet-missing"]),
  );
  expect(result.rowsByTable.map(({ table }) => table)).toEqual(["Deltagare", "Kontakter"]);
});

test.each([
  ["neither a year nor a day", [], "antingen --year"],
  ["both", ["--year", "2021", "--before", "2022-01-01"], "antingen --year"],
  ["a day that is none", ["--before", "2022-13-01"], "--before är en dag"],
] as const)("with %s it is said how to ask", async (_case, words, text) => {
  await workbook();
  const { code, err } = await folder.run("remove-personal-data", "@n.xlsx", ...words, "--decision", "x");
  expect([code, err]).toEqual([2, expect.stringContaining(text)]);
});

test("a table without its headers is told before anything is removed", async () => {
  await workbook({ Kontakter: [["Adress"], ["ann@kommun-a.example"]] });
  const result = await remove("--year", "2021", "--decision", "x");
  expect([result.code, codesOf(result, "error")]).toEqual([1, ["missing-headers"]]);
});

test("a sheet that two rows of Enkäter name is changed once", async () => {
  await workbook({
    Enkäter: [
      ["Id", "Blad", "Träff"],
      ["T-01", "Svar", "T-01"],
      ["T-01 igen", "svar", "T-01"],
    ],
  });
  const result = await remove("--year", "2021", "--decision", "x");
  expect([result.code, result.rowsByTable.filter(({ table }) => table === "Svar")]).toEqual([
    0,
    [{ table: "Svar", rows: 2 }],
  ]);
});

test("quotes of what is removed lose the names that Deltagare, Kontakter and the answers hold, and count among the rows", async () => {
  await workbook({
    Citat: [
      ["Enkät", "Svar", "Text", "Tema"],
      ["T-01", 2, "Tack till Ann Ek, Bo Al och Cia By", "möte"],
      ["T-01", 3, "Bra pauser", null],
      ["T-02", 2, "Tack till Ann Ek", null],
    ],
  });
  const result = await remove("--year", "2021", "--decision", "x");
  expect(result.rowsByTable).toContainEqual({ table: "Citat", rows: 1 });
  expect((await folder.rows("n.xlsx", "Citat")).map((row) => row["Text"])).toEqual([
    "Tack till […], […] och […]",
    "Bra pauser",
    "Tack till Ann Ek",
  ]);
});

test("a sheet with names or addresses that no survey of a known year leads to is told, also where nothing else is left to remove", async () => {
  const { Träffar, Domäner } = eventSheets(events);
  await folder.writeSheets("n.xlsx", {
    Träffar: Träffar ?? [],
    Domäner: Domäner ?? [],
    Lista: [
      ["Namn", "Epost"],
      ["Ann Ek", "ann@kommun-a.example"],
    ],
    Svar: [
      ["Tidstämpel", "Namn", "Nöjdhet"],
      ["2021-02-04 15.00.00", "Ann Ek", 5],
    ],
    Lokaler: [
      ["Lokal", "Platser"],
      ["Sal A", 20],
    ],
  });
  const result = await remove("--year", "2021", "--decision", "x");
  const told = result.findings.map(({ code, sheet }) => [code, sheet]);
  expect(told).toEqual([
    ["removal-sheet-unnamed", "Lista"],
    ["removal-sheet-unnamed", "Svar"],
  ]);
});

test("own columns of the rows that are removed, and a source that names somebody, are told and left", async () => {
  const [headers = [], first = [], second = []] = sheets["Deltagare"] ?? [];
  await workbook({
    Deltagare: [
      [...headers, "Källa"],
      [...first, "Anmälan_Ek-Ann.csv #1f"],
      [...second, "lista.csv #2f"],
    ],
  });
  const result = await remove("--year", "2021", "--decision", "x");
  const told = result.findings.filter(({ code }) => /columns-left|source-left/.test(code));
  expect(told.map(({ code, message }) => [code, /Min kolumn/.test(message)])).toEqual([
    ["removal-columns-left", true],
    ["removal-source-left", false],
  ]);
});
