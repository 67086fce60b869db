import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import { WorkbookFileError } from "../../../local/xlsx/workbookFileError";
import type { SheetGrid } from "../../../shared/workbook/content";
import type { Plan } from "../../../shared/workbook/plan";
import type { TableEdit } from "../../../shared/workbook/tableEdit";
import { sampleBytes } from "../preview/sampleWorkbook";
import { packageOf, partsOf, smallWorkbook, textOf } from "./packageOf";
import { richParts } from "./richWorkbook";

function planOf(...edits: readonly TableEdit[]): Plan {
  return { fills: [], edits, sheets: [], show: null, language: "sv", findings: [] };
}

async function gridNamed(bytes: Uint8Array, name: string): Promise<SheetGrid> {
  const { tables } = await readWorkbook(await openWorkbook(bytes), { tables: [name], markers: [] });
  const [found] = tables;
  if (found === undefined) throw new Error(`no ${name}`);
  return found.grid;
}

async function faultOf(bytes: Uint8Array, edit: TableEdit): Promise<unknown> {
  return applyPlan(await openWorkbook(bytes), planOf(edit)).then(
    () => null,
    (error: unknown) => (error instanceof WorkbookFileError ? [error.code, error.values] : error),
  );
}

const text = (column: number, value: string) => ({ column, value, format: "@" });
const number = (column: number, value: number, format: string | null = null) => ({ column, value, format });

test("rows are added below the last, the Excel table holds them, and text stays text", async () => {
  const before = await sampleBytes();
  const old = await gridNamed(before, "Befolkning");
  const firstRow = old.row + old.values.length;
  const added = ["0180", "1480"].map((code) => [text(1, code), number(2, 2031, "0"), number(3, 1001, "#,##0")]);
  const edit = { sheet: "Befolkning", table: "Befolkning", headerRow: old.row, changes: [], firstRow, added };
  const after = await applyPlan(await openWorkbook(before), planOf(edit));
  const grid = await gridNamed(after, "Befolkning");
  expect(grid.values.slice(0, old.values.length)).toEqual(old.values);
  expect(grid.values.slice(old.values.length).map((row) => row.slice(0, 3))).toEqual([
    ["0180", 2031, 1001],
    ["1480", 2031, 1001],
  ]);
  expect(grid.formats.at(-1)?.slice(0, 3)).toEqual(["@", "0", "#,##0"]);
  const [was, is] = [await partsOf(before), await partsOf(after)];
  const changed = Object.keys(is).filter((name) => !Buffer.from(was[name] ?? []).equals(is[name] ?? new Uint8Array()));
  expect(changed.filter((name) => /tables|sheets\//.test(name))).toHaveLength(2);
});

test("a change keeps every other character of the sheet, and the look of the cell", async () => {
  const before = await packageOf(richParts);
  const change = { row: 2, column: 3, before: 0.5, value: 7, format: null };
  const edit = { sheet: "Medlemmar", table: "Medlemmar", headerRow: 1, changes: [change], firstRow: 5, added: [] };
  const after = await applyPlan(await openWorkbook(before), planOf(edit));
  const part = "xl/worksheets/sheet1.xml";
  expect(await textOf(after, part)).toBe(
    (await textOf(before, part)).replace('<c r="C2" s="1"><v>0.5</v></c>', '<c r="C2" s="1"><v>7</v></c>'),
  );
  expect(await textOf(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a cell that is not as the plan saw it is not changed, and the fault names it", async () => {
  const bytes = await packageOf(richParts);
  const at = { sheet: "Medlemmar", row: 2, column: "C" };
  const change = { row: 2, column: 3, before: 0.6, value: 7, format: null };
  const edit = { sheet: "Medlemmar", table: "Medlemmar", headerRow: 1, changes: [change], firstRow: 5, added: [] };
  expect(await faultOf(bytes, edit)).toEqual(["cell-changed", at]);
});

test("a formula is never written over", async () => {
  const bytes = await packageOf(richParts);
  const change = { row: 3, column: 3, before: 1.5, value: 7, format: null };
  const edit = { sheet: "Medlemmar", table: "Medlemmar", headerRow: 1, changes: [change], firstRow: 5, added: [] };
  expect(await faultOf(bytes, edit)).toEqual(["cell-holds-formula", { sheet: "Medlemmar", row: 3, column: "C" }]);
});

test.each([
  ["a value", '<row r="3"><c r="A3"><v>1</v></c></row>'],
  ["a formula that shows nothing", '<row r="3"><c r="A3" t="str"><f>""</f><v></v></c></row>'],
])("a new row is not written over %s", async (_what, row) => {
  const sheetData = `<row r="1"><c r="A1" t="inlineStr"><is><t>Kommunkod</t></is></c></row>${row}`;
  const edit = {
    sheet: "Data",
    table: null,
    headerRow: 1,
    changes: [],
    firstRow: 2,
    added: [[text(1, "0180")], [text(1, "1480")]],
  };
  expect(await faultOf(await smallWorkbook({ sheetData }), edit)).toEqual([
    "row-not-free",
    { sheet: "Data", row: 3, column: "A" },
  ]);
});

test("a new row looks like the one above it", async () => {
  const sheetData =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>År</t></is></c></row><row r="2"><c r="A2" s="3"><v>2024</v></c></row>';
  const edit = { sheet: "Data", table: null, headerRow: 1, changes: [], firstRow: 3, added: [[number(1, 2025)]] };
  const after = await applyPlan(await openWorkbook(await smallWorkbook({ sheetData })), planOf(edit));
  expect(await textOf(after, "xl/worksheets/sheet1.xml")).toContain('<row r="3"><c r="A3" s="3"><v>2025</v></c></row>');
});

test("the area that the sheet says it uses grows with new rows", async () => {
  const edit = { sheet: "Data", table: null, headerRow: 1, changes: [], firstRow: 3, added: [[number(4, 2025)]] };
  const bytes = await smallWorkbook({ sheetHead: '<dimension ref="A1:B2"/>' });
  const after = await applyPlan(await openWorkbook(bytes), planOf(edit));
  expect(await textOf(after, "xl/worksheets/sheet1.xml")).toContain('<dimension ref="A1:D3"/>');
});

test("in a workbook that counts its days from 1904 a new day is the same day", async () => {
  const sheetData = '<row r="1"><c r="A1" t="inlineStr"><is><t>Datum</t></is></c></row>';
  const bytes = await smallWorkbook({ sheetData, workbookPr: '<workbookPr date1904="1"/>' });
  const edit = {
    sheet: "Data",
    table: null,
    headerRow: 1,
    changes: [],
    firstRow: 2,
    added: [[number(1, 46022, "yyyy-mm-dd")]],
  };
  const after = await applyPlan(await openWorkbook(bytes), planOf(edit));
  expect((await gridNamed(after, "Data")).values[1]).toEqual([46022]);
});
