import { quoteRows } from "../../../../shared/commands/exports/quoteRows";
import { locateTable } from "../../../../shared/workbook/reading/locateTable";
import { contentOf, found } from "../../workbook/reading/workbookContent";

const standing = [
  ["Enkät", "Svar", "Text", "Tema", "Citera"],
  ["MS-01", 2, "Bra dag", "Innehåll", "ja"],
  ["MS-01", 3, "Bra", "Form", null],
  ["MS-01", 5, "Bra", null, null],
  ["MS-02", 2, "Annan enkät", "Plats", "ja"],
];
const table = locateTable("quotes", contentOf([found("Citat", standing)])).table;

test("what the coordinator said of a quote stays with its text: the fields of theme and choice are left alone", () => {
  const { rows, gone } = quoteRows(table, "ms-01", [
    { row: 2, text: "Bra dag" },
    { row: 3, text: "Bra" },
    { row: 5, text: "Bra" },
  ]);
  expect(rows.added).toEqual([]);
  expect(rows.changed.map(({ row }) => row)).toEqual([2, 3, 4]);
  expect(rows.changed.some(({ values }) => "theme" in values || "isChosen" in values)).toBe(false);
  expect(gone).toBe(0);
});

test("a text that moved to another row of the answers keeps its theme", () => {
  const { rows } = quoteRows(table, "MS-01", [{ row: 9, text: "Bra dag" }]);
  expect(rows.changed.find(({ row }) => row === 2)?.values).toEqual({ survey: "MS-01", response: 9, text: "Bra dag" });
});

test("of two alike, the one whose row of the answers stays keeps its theme", () => {
  const { rows } = quoteRows(table, "MS-01", [{ row: 5, text: "Bra" }]);
  expect(rows.changed.find(({ row }) => row === 4)?.values).toEqual({ survey: "MS-01", response: 5, text: "Bra" });
  expect(rows.changed.find(({ row }) => row === 3)?.values).toMatchObject({ text: null, theme: null });
});

test("quotes that are gone and were marked are counted; another survey's quotes are left alone", () => {
  const { rows, gone } = quoteRows(table, "MS-01", []);
  expect(gone).toBe(2);
  expect(rows.changed.map(({ row }) => row)).toEqual([2, 3, 4]);
});

test("without the table all quotes are added", () => {
  expect(quoteRows(null, "X", [{ row: 2, text: "=1+1" }]).rows.added).toEqual([
    { survey: "X", response: 2, text: "=1+1" },
  ]);
});
