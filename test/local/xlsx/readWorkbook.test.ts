import type { CellValue } from "../../../shared/workbook/cell";
import type { SheetGrid } from "../../../shared/workbook/content";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import { packageOf, smallParts, smallWorkbook, type SmallWorkbook } from "./packageOf";
import { richParts } from "./richWorkbook";

const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="49"/></cellXfs>';

async function gridOf(of: SmallWorkbook): Promise<SheetGrid> {
  const content = await readWorkbook(await openWorkbook(await smallWorkbook(of)), { tables: ["data"], markers: [] });
  return content.tables[0]?.grid ?? fail();
}

function fail(): never {
  throw new Error("no grid");
}

const strings =
  '<si><t>ett</t></si><si><r><t xml:space="preserve">två </t></r><r><t>&lt;tre&gt;&#10;</t></r><rPh sb="0" eb="1"><t>ljud</t></rPh></si><si><t>a_x000D_b</t></si><si/>';

test.each<[string, string, CellValue]>([
  ["a number", "<v>0.1</v>", 0.1],
  ["a number with exponent", "<v>1E-3</v>", 0.001],
  ["a shared string", ' t="s"><v>0</v>', "ett"],
  ["rich text without its phonetic guide", ' t="s"><v>1</v>', "två <tre>\n"],
  ["an escaped character", ' t="s"><v>2</v>', "a\rb"],
  ["an inline string", ' t="inlineStr"><is><r><t>å</t></r><r><t>ä</t></r></is>', "åä"],
  ["CDATA and a comment", ' t="inlineStr"><is><t>a<![CDATA[<b>]]><!-- x -->c</t></is>', "a<b>c"],
  ["a text formula", ' t="str"><f>A2&amp;"x"</f><v>x</v>', "x"],
  ["a text formula that gives nothing", ' t="str"><f>""</f><v></v>', ""],
  ["yes", ' t="b"><v>1</v>', true],
  ["no", ' t="b"><f>1&gt;2</f><v>0</v>', false],
  ["an error", ' t="e"><f>1/0</f><v>#DIV/0!</v>', { error: "#DIV/0!" }],
  ["a formula", "<f>1+1</f><v>2</v>", 2],
  ["a shared formula's follower", '<f t="shared" si="0"/><v>7</v>', 7],
  ["a formula that was never computed", "<f>1+1</f><v></v>", { error: "#CALC!" }],
  ["a date as text of ISO 8601", ' t="d"><v>2021-11-24</v>', 44524],
])("%s is read", async (_what, content, value) => {
  const inner = content.startsWith(" ") ? content : `>${content}`;
  const sheetData = `<row><c r="A1"${inner}</c><c r="B1"><v>1</v></c></row><row><c><v>1</v></c></row>`;
  expect((await gridOf({ sheetData, sharedStrings: strings })).values[0]?.[0]).toEqual(value);
});

test("the formats of cells are their codes", async () => {
  const cells = [0, 1, 2, 3, 4, 5].map((s) => `<c s="${s}"><v>1</v></c>`).join("");
  const grid = await gridOf({ sheetData: `<row>${cells}</row>`, styles });
  expect(grid.formats).toEqual([["", "0%", "m/d/yyyy", "yyyy\\-mm\\-dd", "h:mm", "@"]]);
});

test("in a workbook that counts from 1904 dates become days since 1899, and only dates", async () => {
  const cells = [0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>100</v></c>`).join("");
  const grid = await gridOf({ sheetData: `<row>${cells}</row>`, styles, workbookPr: '<workbookPr date1904="1"/>' });
  expect(grid.values).toEqual([[100, 100, 1562, 1562, 100]]);
});

test("element names with a prefix are read", async () => {
  const sheetData =
    '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>hej</x:t></x:is></x:c><x:c r="C2" t="s"><x:v>0</x:v></x:c></x:row>';
  const grid = await gridOf({ prefix: "x:", sheetData, sharedStrings: "<x:si><x:t>du</x:t></x:si>" });
  expect(grid).toMatchObject({ row: 2, column: 2, values: [["hej", "du"]] });
});

test.each([
  ["little", "utf-16le"],
  ["big", "utf-16be"],
])("a sheet in UTF-16, %s end first, is read", async (_which, encoding) => {
  const parts = smallParts({ sheetData: '<row><c t="inlineStr"><is><t>åäö</t></is></c></row>' });
  const text = String(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16");
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  const sheet = new Uint8Array(encoding === "utf-16be" ? bytes.swap16() : bytes);
  const opened = await openWorkbook(await packageOf({ ...parts, "xl/worksheets/sheet1.xml": sheet }));
  const content = await readWorkbook(opened, { tables: ["Data"], markers: [] });
  expect(content.tables[0]?.grid.values).toEqual([["åäö"]]);
});

test("the used range is trimmed to cells with a value", async () => {
  const sheetData =
    '<row r="3"><c r="B3" s="0"/><c r="C3"><v>1</v></c></row><row r="5"><c r="D5"><v>2</v></c><c r="F5" t="str"><f>""</f><v> </v></c></row><row r="9"/>';
  expect(await gridOf({ sheetData })).toMatchObject({
    row: 3,
    column: 3,
    values: [
      [1, null],
      [null, null],
      [null, 2],
    ],
  });
});

test("a stray value in the last corner does not take all memory", async () => {
  const rows = (count: number): string =>
    Array.from(
      { length: count },
      (_none, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    ).join("");
  const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  expect((await gridOf({ sheetData: rows(3) + corner })).values).toHaveLength(1048576);
  await expect(gridOf({ sheetData: rows(2000) + corner })).rejects.toMatchObject({
    code: "file-range-too-large",
    values: { sheet: "Data", cell: "XFD1048576" },
  });
});

test("tables and sheets are found without regard to case, beside chart sheets; copies and broken markers do not count", async () => {
  const opened = await openWorkbook(await packageOf(richParts));
  const content = await readWorkbook(opened, {
    tables: ["MEDLEMMAR", "Diagram", "Finns inte"],
    markers: ["_KN_Kopia"],
  });
  expect(content.sheets).toEqual([
    { name: "Medlemmar", marker: null, tables: ["Medlemmar"] },
    { name: "Diagram", marker: null, tables: [] },
    { name: "Egna räkningar", marker: null, tables: [] },
  ]);
  expect(content.tables.map(({ name, source }) => [name, source])).toEqual([
    ["MEDLEMMAR", "table"],
    ["MEDLEMMAR", "sheet"],
  ]);
  expect(content.tables[0]?.grid.values).toEqual([
    ["Kommun", "Kommunkod", "Andel"],
    ["Stockholm ", "0180", 0.5],
    ["Solna", null, 1.5],
  ]);
  expect(content.tables[1]?.grid.values).toHaveLength(6);
  expect(content.generated).toEqual({});
  expect(content.takenNames).toEqual(["Medlemmar", "_KN_Kopia", "_KN_Trasig", "Moms"]);
});

const table = (attributes: string): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="T" ref="A2:B5" ${attributes}><tableColumns count="2"><tableColumn id="1" name="Ett"/><tableColumn id="2" name="Två_x000a_rader"/></tableColumns></table>`;

test.each([
  [
    "its total row",
    'totalsRowCount="1"',
    2,
    [
      [2, 2],
      [3, 3],
      [4, 4],
    ],
  ],
  [
    "a header row that is hidden",
    'headerRowCount="0"',
    1,
    [
      ["Ett", "Två\nrader"],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ],
  ],
])("a table is read right with %s", async (_what, attributes, row, values) => {
  const sheetData = [2, 3, 4, 5].map((r) => `<row r="${r}"><c><v>${r}</v></c><c><v>${r}</v></c></row>`).join("");
  const more = {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/table" Target="/xl/tables/table1.xml"/></Relationships>`,
    "xl/tables/table1.xml": table(attributes),
  };
  const opened = await openWorkbook(await smallWorkbook({ sheetData, more }));
  const content = await readWorkbook(opened, { tables: ["t"], markers: [] });
  expect(content.tables[0]?.grid).toMatchObject({ row, column: 1, values });
});
