import { municipalities } from "../../../shared/population/municipalities";
import { shippedPopulation } from "../../../shared/population/shippedPopulation";
import { exportedRelation, exportedSheet, exportedText, type Export } from "./databaseExport";
import { gridOf, readInShort, type Rows } from "./gridOf";
import { yearSheet } from "./yearTable";

/** All 290 of the years, in the order of code and year. */
function all(...years: readonly number[]): readonly string[] {
  return municipalities
    .flatMap(({ code }) =>
      years.map((year) => `${code} ${String(year)} ${String(shippedPopulation(code, year)?.population)}`),
    )
    .sort();
}

function read(...sheets: readonly (readonly [string, Rows])[]) {
  const { figures, findings } = readInShort(sheets.map(([name, rows]) => gridOf(rows, name)));
  return { figures: [...figures].sort(), findings };
}

const year = 2023;

test("SCB's yearly table: all 290 municipalities, of the year that its title names", () => {
  expect(read(["Totalt", yearSheet({ of: "Totalt", year })])).toEqual({ figures: all(year), findings: [] });
});

test("codes as numbers are the same codes", () => {
  const sheet = yearSheet({ of: "Totalt", year, codesAsNumbers: true });
  expect(read(["Totalt", sheet])).toEqual({ figures: all(year), findings: [] });
});

test("of three sheets the one of all inhabitants is read, wherever it stands", () => {
  const men = yearSheet({ of: "Män", year, codesAsNumbers: true });
  const women = yearSheet({ of: "Kvinnor", year, codesAsNumbers: true });
  const total = yearSheet({ of: "Totalt", year });
  const expected = { figures: all(year), findings: [] };
  expect(read(["Totalt", total], ["Män", men], ["Kvinnor", women])).toEqual(expected);
  expect(read(["Kvinnor", women], ["Män", men], ["Totalt", total])).toEqual(expected);
});

test("men and women without a total are refused, never added and never taken for all", () => {
  const men = yearSheet({ of: "Män", year });
  const women = yearSheet({ of: "Kvinnor", year });
  const refused = ["import-only-part A3", "import-only-part A3"];
  expect(read(["Män", men], ["Kvinnor", women])).toEqual({ figures: [], findings: refused });
  expect(read(["Blad1", men])).toEqual({ figures: [], findings: ["import-only-part A3"] });
  expect(read(["Män", men.slice(5)])).toEqual({ figures: [], findings: ["import-only-part"] });
});

test("men are known by their number where neither title nor sheet says so", () => {
  const men = yearSheet({ of: "Män", year }).slice(5);
  const { figures, findings } = readInShort([gridOf(men, "Blad1")], year);
  expect({ figures, findings }).toEqual({ figures: [], findings: ["import-looks-like-one-sex"] });
});

test("the year of the division is not the year of the figures", () => {
  const rows = yearSheet({ of: "Totalt", year }).map((row, at) =>
    at === 2 ? ["Folkmängd i riket, län och kommuner. Totalt"] : row,
  );
  expect(read(["Totalt", rows])).toEqual({ figures: [], findings: ["import-year-missing C9"] });
});

test.each([
  ["30 september 2023 och befolkningsförändringar 1 juli–30 september 2023", "import-not-year-end A3"],
  ["30 juni 2023 och befolkningsförändringar 1 januari–30 juni 2023", "import-not-year-end A3"],
  ["1 november 2023", "import-november A3"],
])("a table of another day is refused: %s", (day, finding) => {
  const title = `Folkmängd i riket, län och kommuner ${day}. Totalt`;
  const rows = yearSheet({ of: "Totalt", year }).map((row, at) => (at === 2 ? [title] : row));
  expect(read(["Totalt", rows])).toEqual({ figures: [], findings: [finding] });
});

test("the fourth quarter ends the year", () => {
  const title =
    "Folkmängd i riket, län och kommuner 31 december 2023 och befolkningsförändringar 1 oktober–31 december 2023. Totalt";
  const rows = yearSheet({ of: "Totalt", year }).map((row, at) => (at === 2 ? [title] : row));
  expect(read(["Totalt", rows])).toEqual({ figures: all(year), findings: [] });
});

const month = (of: number): string => `${String(of)}M12`;
const writers = [
  ["workbook", exportedSheet],
  ["text", exportedText],
  ["relation", exportedRelation],
] as const;

const choices: readonly (readonly [string, Export])[] = [
  ["one year", { years: [2024] }],
  ["several years", { years: [2022, 2023, 2024] }],
  ["December of a monthly table", { years: [2025], period: month }],
  ["by sex with the total", { years: [2023, 2024], sexes: "with total" }],
];

test.each(writers.flatMap(([kind, write]) => choices.map(([what, choice]) => [kind, what, write, choice] as const)))(
  "Statistikdatabasen's export is read, %s: %s",
  (_kind, _what, write, choice) => {
    expect(read(["Data", write(choice)])).toEqual({ figures: all(...choice.years), findings: [] });
  },
);

test.each(writers)("an export by sex without the total is refused, %s", (kind, write) => {
  const { figures, findings } = read(["Data", write({ years: [2024], sexes: "without total" })]);
  const row = { workbook: "C9", text: "B8", relation: "B6" }[kind];
  expect({ figures, findings }).toEqual({ figures: [], findings: [`import-only-parts ${row}`] });
});

test.each(writers)("other months than December are refused, %s", (_kind, write) => {
  const { figures, findings } = read(["Data", write({ years: [2024], period: (of) => `${String(of)}M11` })]);
  expect({ figures, findings }).toEqual({ figures: [], findings: [expect.stringContaining("import-not-year-end")] });
});

test("of months beside each other December is read, and the others are told", () => {
  const rows = [
    ["Folkmängden per månad efter region och månad"],
    [],
    ["region", "Folkmängden per månad 2025M11", "Folkmängden per månad 2025M12"],
    ["1490 Borås", 115200, 115238],
  ];
  const figures = ["1490 2025 115238"];
  expect(read(["Data", rows])).toEqual({ figures, findings: ["warning: import-other-periods B3"] });
});

test.each([
  ["Folkmängden den 1 november efter region och år", "import-november A1"],
  ["Medelfolkmängd efter region och år", "import-not-population A1"],
  ["Framskriven folkmängd efter region och år", "import-not-population A1"],
  ["Folkmängd 65 år och äldre efter region och år", "import-only-part A1"],
])("a table of other figures is refused by its title: %s", (title, finding) => {
  expect(read(["Data", exportedSheet({ years: [2024], title })])).toEqual({ figures: [], findings: [finding] });
});

test("the reference day below the table counts where nothing above names one", () => {
  const rows = exportedSheet({ years: [2024] }).flatMap((row) => {
    if (row[0] === "31 december") return [["1 november"]];
    return String(row[0] ?? "").startsWith("Folkmängden per den") ? [] : [row];
  });
  expect(read(["Data", rows]).findings).toEqual([expect.stringContaining("import-november A")]);
});

test("years below a title of nothing but changes are not the population", () => {
  const rows = [["Folkökning efter region och år"], [], ["region", "2024"], ["1490 Borås", 280]];
  expect(read(["Data", rows])).toEqual({ figures: [], findings: ["import-heading-unclear 3"] });
});

test("changes beside the population are not read", () => {
  const rows = [
    ["Folkmängd och folkökning efter region, tabellinnehåll och år"],
    [],
    ["region", "Folkmängd 2023", "Folkmängd 2024", "Folkökning 2023", "Folkökning 2024"],
    ["1490 Borås", 114592, 114872, 147, 280],
  ];
  expect(read(["Data", rows])).toEqual({ figures: ["1490 2023 114592", "1490 2024 114872"], findings: [] });
  const down = [
    ["region", "tabellinnehåll", "år", "värde"],
    ["1490 Borås", "Folkmängd", "2024", 114872],
    ["1490 Borås", "Folkökning", "2024", 280],
  ];
  expect(read(["Data", down])).toEqual({ figures: ["1490 2024 114872"], findings: [] });
});

test("an export with codes for everything is read", () => {
  const rows = [
    ["Region", "Civilstand", "Alder", "Kon", "ContentsCode", "Tid", "value"],
    ["1490", "SC", "TotSA", "TotSa", "000007ME", "2025", 115238],
    ["1490", "SC", "TotSA", "1", "000007ME", "2025", 57000],
    ["1490", "OG", "TotSA", "TotSa", "000007ME", "2025", 57000],
  ];
  expect(read(["Data", rows])).toEqual({ figures: ["1490 2025 115238"], findings: [] });
});

test("columns of men, women and all: only all", () => {
  const rows = [
    ["Kommun", "Män 2024", "Kvinnor 2024", "Totalt 2024"],
    ["Borås", 57000, 57872, 114872],
  ];
  expect(read(["Data", rows])).toEqual({ figures: ["1490 2024 114872"], findings: [] });
  const parts = rows.map((row) => row.slice(0, 3));
  expect(read(["Data", parts])).toEqual({ figures: [], findings: ["import-only-part-columns 1"] });
});

test("one municipality by sex only is told, and the others are read", () => {
  const rows = [
    ["region", "kön", "Folkmängd 2024"],
    ["1490 Borås", "totalt", 114872],
    ["1490 Borås", "män", 57000],
    ["1440 Ale", "män", 16000],
    ["1440 Ale", "kvinnor", 16576],
  ];
  expect(read(["Data", rows])).toEqual({ figures: ["1490 2024 114872"], findings: ["import-part-without-whole B4"] });
});

test("a municipality that a list of the whole country lacks is told", () => {
  const rows = yearSheet({ of: "Totalt", year }).filter((row) => row[0] !== "1490");
  const { figures, findings } = read(["Totalt", rows]);
  expect(figures).toHaveLength(289);
  expect(findings).toEqual(["warning: import-municipalities-missing"]);
});

test("a code that was lost among rows written once for each municipality is not filled in from above", () => {
  const rows = exportedSheet({ years: [2023, 2024], sexes: "with total" });
  const lost = rows.map((row) => (row[0] === "1490" ? [null, null, ...row.slice(2)] : row));
  const { figures, findings } = read(["Data", lost]);
  expect(figures.filter((figure) => figure.startsWith("1489 ")).sort()).toEqual(["1489 2023 42382", "1489 2024 42722"]);
  expect(figures.some((figure) => figure.startsWith("1490 "))).toBe(false);
  expect(findings).toContainEqual(expect.stringContaining("import-no-municipalities"));
});
