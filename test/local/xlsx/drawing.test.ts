import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import { cell, feesModel, inputModel, planOf } from "./models";
import { packageOf, partsOf, smallWorkbook, textOf } from "./packageOf";
import { richParts } from "./richWorkbook";

const marker = "_KN_Avgifter_2026";

async function newWorkbook(members = 6): Promise<Uint8Array> {
  return applyPlan(null, planOf([inputModel, feesModel(members)], [], "Avgifter 2026"));
}

/** The workbook with one part rewritten, as a user's own changes would leave it. */
async function changed(bytes: Uint8Array, part: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = { ...(await partsOf(bytes)) };
  parts[part] = new TextEncoder().encode(change(await textOf(bytes, part)));
  return packageOf(parts);
}

test("a new workbook has a title, a language, a theme, and reads back as it was drawn", async () => {
  const bytes = await newWorkbook();
  expect(await textOf(bytes, "docProps/core.xml")).toContain(
    "<dc:title>Avgifter 2026</dc:title>".replace("Avgifter 2026", "Betalare"),
  );
  expect(await textOf(bytes, "docProps/core.xml")).toContain("<dc:language>sv-SE</dc:language>");
  const content = await readWorkbook(await openWorkbook(bytes), { tables: ["kn_avgifter_2026"], markers: [marker] });
  expect(content.sheets.map((sheet) => [sheet.name, sheet.marker])).toEqual([
    ["Betalare", null],
    ["Avgifter 2026", marker],
  ]);
  expect(content.tables[0]?.grid.values[1]).toEqual(["=1+1 å  två ", "0100", 1000, 1000000]);
  expect(content.tables[0]?.grid.formats[1]).toEqual(["", "@", "#,##0", "#,##0.0"]);
  expect(content.generated[marker]?.values.at(-2)).toEqual(["Summa", { error: "#N/A" }, 21000, 46022]);
  expect(content.generated[marker]?.values.at(-1)).toEqual([true, "a<b", null, "rad ett\nrad två \u0007 _x0041_"]);
});

test("text that begins like a formula is a typed string, and formulas carry what they give", async () => {
  const sheet = await textOf(await newWorkbook(), "xl/worksheets/sheet2.xml");
  expect(sheet).toMatch(/<c r="A5" s="\d+" t="inlineStr"><is><t xml:space="preserve">=1\+1 å {2}två <\/t><\/is><\/c>/);
  expect(sheet).toMatch(/<c r="D5" s="\d+"><f>ROUND\(C5\*C5,0\)<\/f><v>1000000<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="B11" s="\d+" t="e"><f>NA\(\)<\/f><v>#N\/A<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="A12" s="\d+" t="b"><f>C5&gt;1<\/f><v>1<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="B12" s="\d+" t="str"><f>&quot;a&lt;b&quot;<\/f><v>a&lt;b<\/v><\/c>/);
  expect(sheet).toContain("rad två _x0007_ _x005F_x0041_");
});

test("a table without rows gets a blank one, and its words are offered, not forced", async () => {
  const bytes = await newWorkbook();
  expect(await textOf(bytes, "xl/tables/table1.xml")).toContain('displayName="Betalare" ref="A1:B2"');
  const sheet = await textOf(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain(
    'errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2:B201"',
  );
  expect(sheet).toContain("<formula1>&quot;var för sig,gemensamt&quot;</formula1>");
});

test("a long sentence gets the height it needs", async () => {
  const sheet = await textOf(await newWorkbook(), "xl/worksheets/sheet2.xml");
  expect(Number(/<row r="2" ht="([\d.]+)" customHeight="1">/.exec(sheet)?.[1])).toBeGreaterThanOrEqual(90);
  expect(sheet).toContain('<row r="1" ht="22" customHeight="1">');
  expect(sheet).toContain('<row r="4"><c r="A4"');
});

test("the chart has titles, a text for those who do not see it, and its values", async () => {
  const bytes = await newWorkbook();
  const chart = await textOf(bytes, "xl/charts/chart1.xml");
  for (const text of ["Avgift efter folkmängd", "Folkmängd", "Avgift, kr exkl. moms", "Regel"]) {
    expect(chart).toContain(`>${text}<`);
  }
  expect(chart).toContain('<c:logBase val="10"/><c:orientation val="minMax"/><c:min val="1000"/>');
  expect(chart).toContain("<c:f>'Avgifter 2026'!$C$5:$C$10</c:f>");
  expect(chart).toContain('<c:pt idx="5"><c:v>36000000</c:v></c:pt>');
  expect(await textOf(bytes, "xl/drawings/drawing1.xml")).toContain(
    'name="KN_Diagram" descr="Avgiften stiger med &quot;folkmängden&quot; &amp; når taket."',
  );
});

test("a sheet drawn again keeps what the user put on it, its name, place and number", async () => {
  const own =
    '<sheetProtection sheet="1"/><conditionalFormatting sqref="D5:D9"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>';
  let bytes = await changed(await newWorkbook(6), "xl/worksheets/sheet2.xml", (text) =>
    text.replace("<pageMargins", `${own}<pageMargins`).replace('orientation="landscape"', 'orientation="portrait"'),
  );
  bytes = await changed(bytes, "xl/workbook.xml", (text) => text.replaceAll("Avgifter 2026", "Våra avgifter"));
  const picture =
    '<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="KN_Diagram"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>';
  bytes = await changed(bytes, "xl/drawings/drawing1.xml", (text) =>
    text.replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`),
  );
  const again = await applyPlan(await openWorkbook(bytes), planOf([feesModel(9)], [], "Avgifter 2026"));
  const sheet = await textOf(again, "xl/worksheets/sheet2.xml");
  expect(sheet).toContain(own);
  expect(sheet).toContain('orientation="portrait"');
  expect(sheet).toContain('<dimension ref="A1:D15"/>');
  expect(await textOf(again, "xl/tables/table2.xml")).toContain(
    'id="2" name="KN_Avgifter_2026" displayName="KN_Avgifter_2026" ref="A4:D13"',
  );
  const drawing = await textOf(again, "xl/drawings/drawing1.xml");
  expect(drawing).toContain(picture);
  expect(drawing.match(/c:chart /g)).toHaveLength(1);
  expect(await textOf(again, "xl/charts/chart1.xml")).toContain("<c:f>'Våra avgifter'!$C$5:$C$13</c:f>");
  expect(await textOf(again, "xl/workbook.xml")).toBe(await textOf(bytes, "xl/workbook.xml"));
  expect(Object.keys(await partsOf(again))).toEqual(Object.keys(await partsOf(bytes)));
});

test("pages begin where the model says, and no longer where it said before", async () => {
  const drawn = await newWorkbook();
  const breaks = (rows: string) => `${rows}<ignoredErrors>`;
  const brk = (row: number) => `<brk id="${row - 1}" max="16383" man="1"/>`;
  expect(await textOf(drawn, "xl/worksheets/sheet2.xml")).toContain(
    breaks(`<rowBreaks count="2" manualBreakCount="2">${brk(8)}${brk(11)}</rowBreaks>`),
  );
  const page = { orientation: "landscape", titleRows: null } as const;
  const redrawn = async (model: ReturnType<typeof feesModel>): Promise<string> =>
    textOf(await applyPlan(await openWorkbook(drawn), planOf([model])), "xl/worksheets/sheet2.xml");
  expect(await redrawn({ ...feesModel(), page })).not.toContain("rowBreaks");
  expect(await redrawn({ ...feesModel(), page: { ...page, breaks: [9] } })).toContain(
    breaks(`<rowBreaks count="1" manualBreakCount="1">${brk(9)}</rowBreaks>`),
  );
});

test("only a pane that is frozen rows and nothing else follows the header rows", async () => {
  const model = { ...feesModel(), frozenRows: 5 };
  const again = async (bytes: Uint8Array): Promise<string> =>
    textOf(await applyPlan(await openWorkbook(bytes), planOf([model])), "xl/worksheets/sheet2.xml");
  expect(await again(await newWorkbook())).toContain('ySplit="5" topLeftCell="A6"');
  const split = await changed(await newWorkbook(), "xl/worksheets/sheet2.xml", (text) =>
    text.replace("<pane ", '<pane xSplit="1" '),
  );
  expect(await again(split)).toContain('xSplit="1" ySplit="4"');
});

test("a table that the model no longer has goes with its cells", async () => {
  const bytes = await newWorkbook();
  const again = await applyPlan(await openWorkbook(bytes), planOf([{ ...feesModel(), tables: [] }]));
  expect(Object.keys(await partsOf(again))).not.toContain("xl/tables/table2.xml");
  expect(await textOf(again, "[Content_Types].xml")).not.toContain("table2.xml");
  expect(await textOf(again, "xl/worksheets/sheet2.xml")).not.toContain("tablePart");
});

test("an input sheet that is there is not drawn again", async () => {
  const bytes = await packageOf(richParts);
  const model = { ...inputModel, name: "MEDLEMMAR", tables: [] };
  expect(await applyPlan(await openWorkbook(bytes), planOf([model]))).toBe(bytes);
});

test("a generated sheet is never written over one of the user's", async () => {
  const opened = await openWorkbook(await packageOf(richParts));
  await expect(applyPlan(opened, planOf([{ ...feesModel(), name: "Medlemmar" }]))).rejects.toThrow(TypeError);
  const taken = { ...feesModel(), tables: feesModel().tables.map((table) => ({ ...table, name: "MEDLEMMAR" })) };
  await expect(applyPlan(opened, planOf([taken]))).rejects.toThrow(TypeError);
});

test("a marker that no longer stands on A1 is moved to the new sheet", async () => {
  const bytes = await changed(await newWorkbook(), "xl/workbook.xml", (text) =>
    text.replace("'Avgifter 2026'!$A$1", "'Avgifter 2026'!$A$2"),
  );
  const model = { ...feesModel(), name: "Avgifter 2026 (2)", tables: [] };
  const again = await applyPlan(await openWorkbook(bytes), planOf([model]));
  expect((await textOf(again, "xl/workbook.xml")).match(/_KN_Avgifter_2026/g)).toHaveLength(1);
  expect((await openWorkbook(again)).sheets.map((sheet) => sheet.marker)).toEqual([null, null, marker]);
});

test("a workbook with a prefix on every element gets sheets, names and cells that fit in", async () => {
  const bytes = await smallWorkbook({
    prefix: "x:",
    sheetData: '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>',
    styles:
      '<x:fonts><x:font><x:sz val="11"/></x:font></x:fonts><x:fills/><x:borders/><x:cellXfs><x:xf numFmtId="0"/></x:cellXfs>',
  });
  const fills = [{ sheet: "Data", row: 1, column: 2, value: "0180" }];
  const plan = planOf([feesModel()], fills, "Avgifter 2026");
  const once = await applyPlan(await openWorkbook(bytes), plan);
  expect(await textOf(once, "xl/worksheets/sheet1.xml")).toContain(
    '<x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">0180',
  );
  expect(await textOf(once, "xl/workbook.xml")).toMatch(/<x:sheet name="Avgifter 2026" sheetId="2" r:id="rId\d"\/>/);
  expect((await openWorkbook(once)).sheets[1]?.marker).toBe(marker);
  expect(Buffer.from(await applyPlan(await openWorkbook(once), plan)).equals(once)).toBe(true);
});

test("dates are written in the system of the workbook", async () => {
  const bytes = await smallWorkbook({ workbookPr: '<workbookPr date1904="1"/>' });
  const once = await applyPlan(await openWorkbook(bytes), planOf([feesModel()]));
  expect(await textOf(once, "xl/worksheets/sheet2.xml")).toContain(`<v>${46022 - 1462}</v>`);
  const content = await readWorkbook(await openWorkbook(once), { tables: [], markers: [marker] });
  expect(content.generated[marker]?.values.at(-2)?.[3]).toBe(46022);
});

test("a cell cannot hold more text than Excel takes, nor a number that is none", async () => {
  const model = { ...inputModel, tables: [], choices: [], rows: [[cell("å".repeat(40000))]] };
  const bytes = await applyPlan(null, planOf([model]));
  expect(await textOf(bytes, "xl/worksheets/sheet1.xml")).toContain(`${"å".repeat(32766)}…<`);
  await expect(applyPlan(null, planOf([{ ...model, rows: [[cell(NaN)]] }]))).rejects.toThrow(RangeError);
});
