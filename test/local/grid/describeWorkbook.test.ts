import { describeWorkbook, equalWorkbooks } from "../../../local/grid/describeWorkbook";
import { blankCell, plainLook, setCell, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";

function written(change: (workbook: GridWorkbook) => void): GridWorkbook {
  const workbook = newWorkbook("Blad1");
  change(workbook);
  return workbook;
}

function firstSheet({ sheets: [sheet] }: GridWorkbook): GridWorkbook["sheets"][number] {
  if (sheet === undefined) {
    throw new Error("no sheet");
  }
  return sheet;
}

test("cells that hold nothing and look like none are left out, whatever order the others were written in", () => {
  const one = written((workbook) => {
    setCell(firstSheet(workbook), 2, 1, { ...blankCell, value: "b" });
    setCell(firstSheet(workbook), 1, 2, { ...blankCell, value: 1, format: "0.00" });
    setCell(firstSheet(workbook), 9, 9, blankCell);
  });
  const other = written((workbook) => {
    setCell(firstSheet(workbook), 1, 2, { ...blankCell, value: 1, format: "0.00", look: { ...plainLook } });
    setCell(firstSheet(workbook), 2, 1, { ...blankCell, value: "b" });
  });
  expect(equalWorkbooks(one, other)).toBe(true);
  expect(describeWorkbook(one)).toMatchObject({
    sheets: [{ cells: { B1: { value: 1, format: "0.00" }, A2: { value: "b" } } }],
  });
});

test.each<[string, (workbook: GridWorkbook) => void]>([
  ["a value", (workbook) => setCell(firstSheet(workbook), 1, 1, { ...blankCell, value: 1 })],
  ["a number and the text of it", (workbook) => setCell(firstSheet(workbook), 1, 1, { ...blankCell, value: "" })],
  ["a formula", (workbook) => setCell(firstSheet(workbook), 1, 1, { ...blankCell, formula: "=1" })],
  ["a look", (workbook) => setCell(firstSheet(workbook), 1, 1, { ...blankCell, look: { ...plainLook, bold: true } })],
  ["a width", (workbook) => firstSheet(workbook).columnWidths.set(1, 60)],
  ["a hidden sheet", (workbook) => (firstSheet(workbook).visibility = "Hidden")],
  ["frozen rows", (workbook) => (firstSheet(workbook).frozenRows = 1)],
  ["how it prints", (workbook) => (firstSheet(workbook).page.fitsWidth = true)],
  ["a name", (workbook) => workbook.names.push({ name: "Marker", formula: "=1", visible: false })],
  [
    "a list of words",
    (workbook) =>
      firstSheet(workbook).choices.push({ area: { row: 1, column: 1, rows: 1, columns: 1 }, words: ["ja"] }),
  ],
])("%s is a difference", (_, change) => {
  expect(equalWorkbooks(written(change), newWorkbook("Blad1"))).toBe(false);
});

test("ids, the sheet in view and the selection are none", () => {
  const other = written((workbook) => {
    workbook.nextId();
    workbook.selection = { row: 5, column: 5, rows: 1, columns: 1 };
  });
  expect(equalWorkbooks(other, newWorkbook("Blad1"))).toBe(true);
});

test("an error is told apart from text that reads like it", () => {
  const error = written((workbook) => setCell(firstSheet(workbook), 1, 1, { ...blankCell, value: { error: "#N/A" } }));
  const text = written((workbook) => setCell(firstSheet(workbook), 1, 1, { ...blankCell, value: "#N/A" }));
  expect(equalWorkbooks(error, text)).toBe(false);
});
