import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import { cellAt, setCell, type GridCell, type GridSheet, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { xlsxOfGrid } from "../../../local/grid/xlsxOfGrid";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { packageOf, partsOf, smallWorkbook, textOf } from "../xlsx/packageOf";
import { richParts } from "../xlsx/richWorkbook";
import { readersView } from "./readersView";
import { gridOf, sampleWithFees, sheetNamed } from "./sampleWorkbook";

/** Names of the parts that an edit changes, adds or takes away. */
async function changedBy(
  before: Uint8Array,
  edit: (grid: GridWorkbook) => void,
): Promise<{ after: Uint8Array; changed: string[] }> {
  const opened = await openWorkbook(before);
  const grid = await gridOfXlsx(opened);
  edit(grid);
  const after = await xlsxOfGrid(opened, grid);
  const [old, now] = [await partsOf(before), await partsOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const differs = (name: string): boolean =>
    !Buffer.from(old[name] ?? new Uint8Array([1])).equals(now[name] ?? new Uint8Array([2]));
  return { after, changed: [...names].filter(differs) };
}

function change(sheet: GridSheet, row: number, column: number, cell: Partial<GridCell>): void {
  setCell(sheet, row, column, { ...cellAt(sheet, row, column), ...cell });
}

const first = (grid: GridWorkbook): GridSheet => grid.sheets[0] as GridSheet;
const members = "xl/worksheets/sheet1.xml";
const workbook = "xl/workbook.xml";

test("a workbook in which nothing changed is saved as the very bytes it was", async () => {
  for (const bytes of [await packageOf(richParts), await sampleWithFees()]) {
    const opened = await openWorkbook(bytes);
    expect(await xlsxOfGrid(opened, await gridOfXlsx(opened))).toBe(bytes);
  }
});

test("one edited cell changes its element and nothing else in a coordinator's own workbook", async () => {
  const before = await packageOf(richParts);
  const { after, changed } = await changedBy(before, (grid) => change(first(grid), 2, 3, { value: 0.75 }));
  // The user's own formulas may rest on the cell: whoever opens the file is asked to compute them.
  expect(changed.sort()).toEqual([workbook, members]);
  const asked = (await textOf(before, workbook)).replace('calcId="191029"', '$& fullCalcOnLoad="1"');
  expect((await textOf(after, workbook)).replace(/\r?\n/, "")).toBe(asked.replace(/\r?\n/, ""));
  const text = await textOf(before, members);
  expect(await textOf(after, members)).toBe(
    text.replace('<c r="C2" s="1"><v>0.5</v></c>', '<c r="C2" s="1"><v>0.75</v></c>'),
  );
});

test("a formula that gives something else keeps its own text and place in the order of computing", async () => {
  const before = await packageOf(richParts);
  const { after, changed } = await changedBy(before, (grid) => change(first(grid), 3, 3, { value: 1.75 }));
  expect(changed.sort()).toEqual([workbook, members]);
  expect(await textOf(after, members)).toContain('<c r="C3"><f>SUM(C2,1)</f><v>1.75</v></c>');
});

const edits: readonly (readonly [string, Partial<GridCell>, string])[] = [
  [
    "text",
    { value: "=1+1 & å", formula: null },
    '<c r="C2" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; å</t></is></c>',
  ],
  ["a truth value", { value: true }, '<c r="C2" s="1" t="b"><v>1</v></c>'],
  ["an error", { value: { error: "#N/A" } }, '<c r="C2" s="1" t="e"><v>#N/A</v></c>'],
  ["a formula", { value: 2, formula: "=A1<>2" }, '<c r="C2" s="1"><f>A1&lt;&gt;2</f><v>2</v></c>'],
  ["a formula that gives text", { value: "x", formula: "=T(1)" }, '<c r="C2" s="1" t="str"><f>T(1)</f><v>x</v></c>'],
  ["nothing", { value: null }, '<c r="C2" s="1"/>'],
];

test.each(edits)("a cell may become %s, in the style that it has", async (_what, cell, xml) => {
  const { after } = await changedBy(await packageOf(richParts), (grid) => change(first(grid), 2, 3, cell));
  expect(await textOf(after, members)).toContain(xml);
});

test("a formula that is typed or cleared takes the order of computing out of the file", async () => {
  const { changed } = await changedBy(await packageOf(richParts), (grid) =>
    change(first(grid), 3, 3, { value: 1, formula: null }),
  );
  expect(changed).toEqual(expect.arrayContaining([members, "xl/calcChain.xml"]));
});

test("cells where there were none take the style of their row or column, and stand in order", async () => {
  const { after } = await changedBy(await packageOf(richParts), (grid) => {
    change(first(grid), 4, 2, { value: "0184", format: "@" });
    change(first(grid), 5, 1, { value: "ny" });
    change(first(grid), 6, 4, { value: 6 });
    change(first(grid), 9, 1, { value: 9 });
  });
  const grid = await gridOf(after);
  const places = [...first(grid).cells].map(([row, cells]) => [row, [...cells.keys()]]);
  expect(places).toEqual([
    [1, [1, 2, 3]],
    [2, [1, 2, 3]],
    [3, [1, 2, 3]],
    [4, [2]],
    [5, [1]],
    [6, [1, 4]],
    [9, [1]],
  ]);
  expect(cellAt(first(grid), 4, 2)).toMatchObject({ value: "0184", format: "@" });
  expect(await textOf(after, members)).toContain('<row r="4" ht="40" customHeight="1"><c r="B4" s="');
});

test("a new format or look of a cell leaves all else of its style", async () => {
  const { after, changed } = await changedBy(await packageOf(richParts), (grid) => {
    const look = cellAt(first(grid), 2, 3).look;
    change(first(grid), 2, 3, { format: "#,##0.00", look: { ...look, bold: true, fill: "#FFEE00", topBorder: true } });
  });
  expect(changed.sort()).toEqual(["xl/styles.xml", workbook, members]);
  const cell = cellAt(first(await gridOf(after)), 2, 3);
  expect(cell).toMatchObject({ value: 0.5, format: "#,##0.00" });
  expect(cell.look).toMatchObject({ bold: true, fill: "#FFEE00", topBorder: true, size: 10, wrap: false });
  const styles = await textOf(after, "xl/styles.xml");
  expect(styles).toContain('<font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font>');
});

test("the cells that shared an edited cell's formula have their own afterwards", async () => {
  const sheetData =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
  const { after } = await changedBy(await smallWorkbook({ sheetData }), (grid) => {
    change(first(grid), 1, 2, { value: 7, formula: null });
    change(first(grid), 3, 2, { value: 8 });
  });
  const text = await textOf(after, members);
  expect(text).toContain('<c r="B1"><v>7</v></c>');
  expect(text).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
  expect(text).toContain('<c r="B3"><f>A3*2</f><v>8</v></c>');
});

test("a shared formula that only gives something else is shared as before", async () => {
  const sheetData =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>';
  const { after } = await changedBy(await smallWorkbook({ sheetData }), (grid) => {
    change(first(grid), 1, 2, { value: 3 });
    change(first(grid), 2, 2, { value: 5 });
  });
  expect(await textOf(after, members)).toContain(
    sheetData.replace("<v>2</v>", "<v>3</v>").replace("<v>4</v>", "<v>5</v>"),
  );
});

test("days of a workbook that counts from 1904 are written as it counts", async () => {
  const styles =
    '<fonts count="1"><font><sz val="11"/></font></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const bytes = await smallWorkbook({
    workbookPr: '<workbookPr date1904="1"/>',
    styles,
    sheetData: '<row r="1"><c r="A1" s="1"><v>44560</v></c></row>',
  });
  expect(cellAt(first(await gridOf(bytes)), 1, 1).value).toBe(46022);
  const { after } = await changedBy(bytes, (grid) => change(first(grid), 1, 1, { value: 46023 }));
  expect(await textOf(after, members)).toContain('<c r="A1" s="1"><v>44561</v></c>');
});

test("a prefixed part and an empty sheet take cells too", async () => {
  const { after } = await changedBy(await smallWorkbook({ prefix: "x:" }), (grid) => {
    setCell(first(grid), 2, 2, { value: "x", formula: null, format: "General", look: cellAt(first(grid), 1, 1).look });
  });
  expect(await textOf(after, members)).toContain('<x:row r="2"><x:c r="B2" t="inlineStr"><x:is>');
});

test("a name that was given, moved or taken away is so in the file", async () => {
  const { after } = await changedBy(await packageOf(richParts), (grid) => {
    grid.names.splice(0, 1);
    grid.names.push({ name: "Ny", formula: "=Medlemmar!$A$1", visible: false });
    grid.names.forEach((one) => (one.formula = one.name === "Moms" ? "=0.12" : one.formula));
  });
  expect((await gridOf(after)).names).toEqual([
    { name: "Moms", formula: "=0.12", visible: true },
    { name: "Ny", formula: "=Medlemmar!$A$1", visible: false },
  ]);
});

test("a table that grew says so, and keeps what else it has", async () => {
  const { after, changed } = await changedBy(await packageOf(richParts), (grid) => {
    const table = first(grid).tables[0];
    if (table !== undefined) table.area = { ...table.area, rows: 9 };
  });
  expect(changed).toEqual(["xl/tables/table1.xml"]);
  expect(await textOf(after, "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:C9"/>');
});

test("a sheet of ours with an edited cell is the same but for that cell", async () => {
  const before = await sampleWithFees();
  const edit = (grid: GridWorkbook): void => change(sheetNamed(grid, "Avgifter 2026"), 20, 3, { value: 12345 });
  const { after } = await changedBy(before, edit);
  const expected = await gridOf(before);
  edit(expected);
  expect(readersView(await gridOf(after))).toEqual(readersView(expected));
});
