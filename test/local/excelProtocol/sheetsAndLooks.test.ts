import { describeWorkbook } from "../../../local/grid/describeWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1", "Blad2"));
});

afterEach(() => {
  office.close();
});

const sheet = `const sheet = context.workbook.worksheets.getItem("Blad1");`;

/** The first sheet as a person sees it. */
function seen(): Readonly<Record<string, unknown>> {
  const [first] = describeWorkbook(office.workbook)["sheets"] as readonly Readonly<Record<string, unknown>>[];
  return first ?? {};
}

test("looks: letters, fill, line above, alignment, widths and rows that fit their text", async () => {
  await office.run(`
    ${sheet}
    const range = sheet.getRange("A1:B2");
    range.values = [["En längre rad som bryts", 1], ["b", 2]];
    range.format.set({ wrapText: true, verticalAlignment: "Top", horizontalAlignment: "Left", indentLevel: 1 });
    range.format.font.set({ bold: true, italic: true, size: 13, color: "#595959" });
    sheet.getRange("B1").format.fill.color = "#1f3864";
    sheet.getRange("A2:B2").format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("C3:C5").format.borders.getItem("InsideHorizontal").style = "Continuous";
    sheet.getRange("A:A").format.columnWidth = 60;
    range.format.autofitRows();
  `);
  const look = {
    bold: true,
    italic: true,
    size: 13,
    colour: "#595959",
    wrap: true,
    indent: 1,
    horizontal: "Left",
    vertical: "Top",
  };
  expect(seen()).toMatchObject({
    cells: {
      A1: { value: "En längre rad som bryts", ...look },
      B1: { value: 1, ...look, fill: "#1F3864" },
      A2: { value: "b", ...look, topBorder: true },
      B2: { value: 2, ...look, topBorder: true },
      C4: { topBorder: true },
      C5: { topBorder: true },
    },
    widths: { A: 60 },
    heights: { 1: 71, 2: 17.75 },
  });
});

test("a format that cells share is given as such, one in which they differ as null", async () => {
  const read = await office.run(`
    ${sheet}
    sheet.getRange("A1:A2").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 90;
    const same = sheet.getRange("A1:A2").format.load("columnWidth,font/bold,font/color,fill/color");
    const mixed = sheet.getRange("A1:B3").format.load("columnWidth,font/bold");
    await context.sync();
    return [same.columnWidth, same.font.bold, same.font.color, same.fill.color, mixed.columnWidth, mixed.font.bold];
  `);
  expect(read).toEqual([90, true, "#000000", "#FFFFFF", null, null]);
});

test("clear takes contents, formats or both", async () => {
  await office.run(`
    ${sheet}
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1:C1").numberFormat = "0.00";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
  `);
  expect(seen()["cells"]).toEqual({ A1: { format: "0.00", bold: true }, B1: { value: 2 } });
});

test("what stays in view, how it prints, and lists of words", async () => {
  await office.run(`
    ${sheet}
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.horizontalPageBreaks.add("A20");
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.horizontalPageBreaks.add(sheet.getRange("B9"));
    sheet.horizontalPageBreaks.add("A5");
    const words = { list: { inCellDropDown: true, source: "ja, nej" } };
    sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "kanske" } };
    sheet.getRange("A1:C3").dataValidation.rule = words;
    sheet.getRange("A1:C3").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    sheet.getRange("B2").dataValidation.clear();
  `);
  const words = ["ja", "nej"];
  expect(seen()).toMatchObject({
    frozenRows: 2,
    page: { orientation: "Landscape", paperSize: "A4", titleRows: [1, 3], fitsWidth: true, breaks: [5, 9] },
    choices: ["A1:C1", "A2:A2", "A3:C3", "C2:C2"].map((area) => ({ area, words })),
  });
});

test("sheets are added, moved, hidden, renamed and shown; formulas, names and charts follow a new name", async () => {
  const read = await office.run(`
    const { worksheets, names } = context.workbook;
    const added = worksheets.add("Avgifter 2026");
    added.position = 0;
    names.add("Marker", added.getRange("A1"));
    worksheets.getItem("Blad1").getRange("A1").formulas = [["='Avgifter 2026'!A1&Blad2!A1&\\"Blad2!A1\\""]];
    added.charts.add("Line", added.getRange("A1:A3"));
    added.name = "Årets avgifter";
    added.activate();
    worksheets.getItem("Blad2").name = "Kontroll";
    worksheets.getItem("Kontroll").visibility = "Hidden";
    const all = worksheets.load("items/name,items/visibility,items/position");
    const active = worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return [all.items.map(({ name, visibility, position }) => [name, visibility, position]), active.name, selected.address];
  `);
  const sheets = [
    ["Årets avgifter", "Visible", 0],
    ["Blad1", "Visible", 1],
    ["Kontroll", "Hidden", 2],
  ];
  expect(read).toEqual([sheets, "Årets avgifter", "'Årets avgifter'!A1"]);
  expect(describeWorkbook(office.workbook)).toMatchObject({
    names: [{ formula: "='Årets avgifter'!$A$1" }],
    sheets: [
      { charts: [{ series: [{ y: "'Årets avgifter'!$A$1:$A$3" }] }] },
      { cells: { A1: { formula: `='Årets avgifter'!A1&Kontroll!A1&"Blad2!A1"` } } },
      {},
    ],
  });
});

test("protection is told, set and lifted", async () => {
  const read = await office.run(`
    ${sheet}
    sheet.protection.protect();
    sheet.protection.load("protected");
    const structure = context.workbook.protection.load("protected");
    context.workbook.load("readOnly,isDirty,name");
    await context.sync();
    return [sheet.protection.protected, structure.protected, context.workbook.readOnly, context.workbook.isDirty];
  `);
  expect(read).toEqual([true, false, false, true]);
});

test("a range is selected and its sheet shown", async () => {
  await office.run(`context.workbook.worksheets.getItem("Blad2").getRange("B2:C3").select();`);
  expect(office.workbook.activeSheet).toBe(office.workbook.sheets[1]?.id);
  expect(office.workbook.selection).toEqual({ row: 2, column: 2, rows: 2, columns: 2 });
});

test("a whole sheet is cleared at once, and the formats of a whole column are refused: the workbook in memory keeps cells", async () => {
  await office.run(`
    ${sheet}
    sheet.getRange("A1:C3").values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    sheet.getRange("B:B").clear("Contents");
    sheet.getRange("3:3").clear();
  `);
  expect(seen()["cells"]).toEqual({ A1: { value: 1 }, C1: { value: 3 }, A2: { value: 4 }, C2: { value: 6 } });
  await office.run(`${sheet} sheet.getRange().clear();`);
  expect(seen()["cells"]).toEqual({});
  const strict = await officeInVm(newWorkbook("Blad1"));
  await expect(strict.run(`${sheet} sheet.getRange("A:C").format.font.bold = true;`)).rejects.toBeDefined();
  expect(strict.violations.map(({ message }) => message)).toEqual(["Blad1!A:C is too large to write its blank cells"]);
});
