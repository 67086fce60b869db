import { rawRows } from "../../../../shared/commands/exports/rawRows";
import { rawSheet } from "../../../../shared/commands/exports/rawSheet";
import { rawSheetEdit } from "../../../../shared/commands/exports/rawSheetEdit";
import { freeSheetName, surveySheetName } from "../../../../shared/commands/exports/surveySheetName";
import type { SheetGrid } from "../../../../shared/workbook/content";
import { formatted, found, type TestCell } from "../../workbook/reading/workbookContent";

function grid(rows: readonly (readonly TestCell[])[], options = {}): SheetGrid {
  return found("Svar", rows, options).grid;
}

/** What the cells of a sheet hold after an edit. */
function edited(standing: SheetGrid, fresh: readonly (readonly TestCell[])[]) {
  const result = rawSheetEdit(standing, rawRows(grid(fresh), 1, []));
  const cells = standing.values.map((row) => [...row]);
  const edit = result?.edit ?? null;
  for (const { row, column, before, value } of edit?.changes ?? []) {
    const line = (cells[row - standing.row] ??= []);
    expect(line[column - standing.column] ?? null).toEqual(before);
    line[column - standing.column] = value;
  }
  for (const added of edit?.added ?? []) {
    const line: (typeof cells)[number] = [];
    for (const { column, value } of added) line[column - standing.column] = value;
    cells.push(line);
  }
  return { rows: cells.map((row) => row.map((cell) => cell ?? null)), edit, left: result?.left };
}

const answers = [
  ["E-post", "Nöjdhet", "Kommentar"],
  ["a@x.se", 5, "Bra"],
  ["b@x.se", 4, null],
];

test("answers are drawn as they were exported: text as text, whatever it begins with, numbers as numbers, rows where they stood", () => {
  const rows = rawRows(
    grid([["Fråga"], ["=1+1"], ["0180"], [formatted(44524.5, "yyyy-mm-dd")], [6]], { row: 3 }),
    3,
    [],
  );
  const model = rawSheet("Svar", rows);
  expect(model.rows.map(([cell]) => [cell?.value ?? null, cell?.format ?? null])).toEqual([
    [null, null],
    [null, null],
    ["Fråga", "@"],
    ["=1+1", "@"],
    ["0180", "@"],
    [44524.5, "yyyy-mm-dd"],
    [6, null],
  ]);
  expect(model.rows.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
  expect([model.marker, model.frozenRows]).toEqual([null, 3]);
});

test("a column that is not brought in leaves no trace", () => {
  const rows = rawRows(
    grid([
      ["Namn", "Allergier", "Betyg"],
      ["A", "nötter", 5],
    ]),
    1,
    [1],
  );
  expect(JSON.stringify(rawSheet("Svar", rows))).not.toMatch(/Allergi|nötter/);
});

test("the same answers again change nothing", () => {
  expect(edited(grid(answers), answers).edit).toBeNull();
});

test("answers that come are put in place by header, those that are gone are emptied, new ones added below", () => {
  const fresh = [
    ["Nöjdhet", "E-post", "Kommentar"],
    [6, "c@x.se", "Ny"],
    [5, "a@x.se", null],
    [3, "d@x.se", "Sist"],
  ];
  expect(edited(grid(answers), fresh).rows).toEqual([
    ["E-post", "Nöjdhet", "Kommentar"],
    ["c@x.se", 6, "Ny"],
    ["a@x.se", 5, null],
    ["d@x.se", 3, "Sist"],
  ]);
  expect(edited(grid(answers), [["E-post", "Nöjdhet", "Kommentar"]]).rows.slice(1)).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
});

test("a column of the coordinator's own stays, and a new question stands to the right of it", () => {
  const standing = [
    [...(answers[0] ?? []), "Min anteckning"],
    [...(answers[1] ?? []), "ring"],
    [...(answers[2] ?? []), null],
  ];
  const fresh = [
    ["E-post", "Nöjdhet", "Kommentar", "Nytta"],
    ["a@x.se", 5, "Bra", 6],
  ];
  const { rows, left } = edited(grid(standing), fresh);
  expect(rows[0]).toEqual(["E-post", "Nöjdhet", "Kommentar", "Min anteckning", "Nytta"]);
  expect(rows[1]).toEqual(["a@x.se", 5, "Bra", "ring", 6]);
  expect(left).toEqual(["Min anteckning"]);
});

test("two questions of the same words stay two, in their order", () => {
  const twice = [
    ["Betyg", "Betyg"],
    [1, 2],
  ];
  expect(
    edited(grid(twice), [
      ["Betyg", "Betyg"],
      [3, 4],
    ]).rows[1],
  ).toEqual([3, 4]);
});

test("a sheet without the headers is none that the answers can be put into", () => {
  expect(rawSheetEdit(grid([["Något annat"], [1]]), rawRows(grid(answers), 1, []))).toBeNull();
});

test("headers that have moved down in the sheet are found, and rows counted from there", () => {
  const result = rawSheetEdit(grid([["Enkät i maj"], ...answers]), rawRows(grid(answers), 1, []));
  expect([result?.offset, result?.edit]).toEqual([1, null]);
});

test.each([
  ["Utvärdering 19 maj.xlsx", "Utvärdering 19 maj"],
  ["a/b\\c[d]:e*f?.csv", "a-b-c-d--e-f-"],
  ["'citerad'.csv", "citerad"],
  ["Utvärdering av nätverksträffen om biologisk mångfald.csv", "Utvärdering av nätverksträffen "],
  [".csv", "Svar"],
])("the file %s gives the sheet %s", (file, sheet) => {
  expect(surveySheetName(file)).toBe(sheet.trim());
});

test("a sheet never takes a name that is taken, nor one that a table is read from", () => {
  expect(freeSheetName("Svar", ["svar", "Svar (2)"])).toBe("Svar (3)");
  expect(["Deltagare", "participants", "History"].map((name) => freeSheetName(name, []))).toEqual([
    "Deltagare (2)",
    "participants (2)",
    "History (2)",
  ]);
  expect(freeSheetName("x".repeat(31), ["x".repeat(31)])).toHaveLength(31);
});
