import { CommandFolder, soundSheets, type Cell } from "./commandFolder";

type Sheets = Record<string, (readonly Cell[])[]>;

let folder: CommandFolder;
beforeAll(() => {
  folder = new CommandFolder();
});
afterAll(() => {
  folder.remove();
});

/** The sound workbook with one cell changed: row and column from 1. */
function cell(sheet: string, row: number, column: number, value: Cell) {
  return (sheets: Sheets) => {
    sheets[sheet] = (sheets[sheet] ?? []).map((cells, at) =>
      at + 1 === row
        ? Array.from({ length: Math.max(cells.length, column) }, (_, index) =>
            index + 1 === column ? value : (cells[index] ?? null),
          )
        : cells,
    );
  };
}

function row(sheet: string, ...cells: readonly Cell[]) {
  return (sheets: Sheets) => {
    sheets[sheet] = [...(sheets[sheet] ?? []), cells];
  };
}

function without(sheet: string) {
  return (sheets: Sheets) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete sheets[sheet];
  };
}

/** Rule, what breaks it, code, sheet, row, column. */
const faults: readonly (readonly [
  string,
  (sheets: Sheets) => void,
  string,
  string | null,
  number | null,
  string | null,
])[] = [
  ["a code that does not exist", cell("Medlemmar", 2, 2, "9999"), "unknown-code", "Medlemmar", 2, "B"],
  ["a code that is missing", row("Medlemmar", "Okända orten"), "missing-code", "Medlemmar", 5, "B"],
  ["a name that contradicts its code", cell("Medlemmar", 2, 1, "Mark"), "name-contradicts-code", "Medlemmar", 2, "A"],
  ["text where a number belongs", cell("Befolkning", 5, 3, "många"), "not-a-number", "Befolkning", 5, "C"],
  ["a dot that may be a thousand's", cell("Befolkning", 5, 3, "32.000"), "number-dot-thousands", "Befolkning", 5, "C"],
  ["a negative amount", cell("Avgiftsregel", 2, 5, -1), "negative", "Avgiftsregel", 2, "E"],
  ["a population of zero", cell("Befolkning", 5, 3, 0), "zero", "Befolkning", 5, "C"],
  ["a missing year", cell("Befolkning", 5, 2, null), "missing-value", "Befolkning", 5, "B"],
  ["a population twice", row("Befolkning", "1440", 2021, 32001, "Ale"), "duplicate-population", "Befolkning", 8, "A"],
  ["a missing population", cell("Befolkning", 5, 2, 2019), "population-missing", "Medlemmar", 2, "B"],
  ["a floor above the cap", cell("Avgiftsregel", 2, 5, 60000), "floor-above-cap", "Avgiftsregel", 2, "E"],
  [
    "overlapping rules",
    row("Avgiftsregel", 2021, null, 2021, 2, null, null, "LCI"),
    "overlapping-rules",
    "Avgiftsregel",
    3,
    "A",
  ],
  [
    "overlapping memberships",
    row("Medlemmar", "Ale", "1440", null, null, null, null),
    "overlapping-memberships",
    "Medlemmar",
    5,
    "B",
  ],
  [
    "Till before Från",
    row("Medlemmar", "Mark", "1463", null, "2022-05-01", "2022-04-30", null),
    "to-before-from",
    "Medlemmar",
    5,
    "E",
  ],
  ["a payer twice", row("Betalare", "förbundet", "gemensamt"), "duplicate-payer", "Betalare", 3, "A"],
  ["a missing index value", cell("Löneindex", 3, 2, 2018), "index-missing", "Avgiftsregel", 2, "G"],
  ["an unknown word", cell("Betalare", 2, 2, "kanske"), "unknown-word", "Betalare", 2, "B"],
  ["an ambiguous date", cell("Medlemmar", 2, 4, "11/12/2021"), "ambiguous-date", "Medlemmar", 2, "D"],
  ["an index level of zero", cell("Löneindex", 2, 3, 0), "index-level-not-positive", "Löneindex", 2, "C"],
  ["a blank unit of the index", cell("Löneindex", 2, 4, null), "missing-value", "Löneindex", 2, "D"],
  ["a missing sheet", without("Befolkning"), "missing-table", null, null, null],
  ["missing headers", cell("Befolkning", 1, 3, "Antal"), "missing-headers", "Befolkning", 1, null],
  ["no fee year", cell("Inställningar", 3, 2, null), "fee-year-missing", "Inställningar", 3, "B"],
];

test.each(faults)(
  "%s: one error with its place and sentence, and nothing is written",
  async (_, change, code, sheet, at, column) => {
    const sheets: Sheets = Object.fromEntries(Object.entries(soundSheets).map(([name, rows]) => [name, [...rows]]));
    change(sheets);
    await folder.writeSheets("fel.xlsx", sheets);
    const before = folder.read("fel.xlsx");
    const result = await folder.json("calculate-fees", "@fel.xlsx");
    const errors = result.findings.filter((finding) => finding.severity === "error");
    expect(errors.map((finding) => [finding.code, finding.sheet, finding.row, finding.column])).toEqual([
      [code, sheet, at, column],
    ]);
    expect(result).toMatchObject({ exit: 1, members: [], total: null, payers: [], sheets: [] });
    const placed = [sheet, at === null ? null : `${column ?? (at === 1 ? "rad " : "")}${String(at)}`].filter(
      (part) => part !== null,
    );
    for (const part of placed) expect(result.err).toContain(part);
    expect(errors[0]?.message).not.toMatch(/[{}]|undefined|null/);
    expect(result.err).toContain(`fel: ${errors[0]?.message ?? ""}`);
    const english = await folder.run("calculate-fees", "@fel.xlsx", "--lang", "en");
    expect(english.err).toContain("error: ");
    expect(english.err).not.toMatch(/[{}]|undefined/);
    expect(folder.read("fel.xlsx").equals(before)).toBe(true);
  },
);

test("a decided year twice is an error at the later row", async () => {
  const sheets = {
    ...soundSheets,
    Årsbeslut: [
      ["År", "Beslutat %"],
      [2022, 2],
      [2022, 3],
    ],
  };
  await folder.writeSheets("fel.xlsx", sheets);
  const { findings, exit } = await folder.json("calculate-fees", "@fel.xlsx");
  expect(exit).toBe(1);
  expect(findings.filter((each) => each.severity === "error")).toMatchObject([
    { code: "duplicate-year-decision", sheet: "Årsbeslut", row: 3, column: "A" },
  ]);
});

test("all faults of all tables are told at once", async () => {
  const sheets: Sheets = Object.fromEntries(Object.entries(soundSheets).map(([name, rows]) => [name, [...rows]]));
  cell("Medlemmar", 2, 2, "9999")(sheets);
  cell("Befolkning", 6, 3, "?")(sheets);
  cell("Avgiftsregel", 2, 5, 60000)(sheets);
  await folder.writeSheets("fel.xlsx", sheets);
  const { findings } = await folder.json("check", "@fel.xlsx", "--dry-run");
  expect(
    findings
      .filter((each) => each.severity === "error")
      .map((each) => each.code)
      .sort(),
  ).toEqual(["floor-above-cap", "not-a-number", "unknown-code"]);
});
