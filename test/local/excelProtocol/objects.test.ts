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

test("a table's header cells become text, none blank and no two alike", async () => {
  const read = await office.run(`
    ${sheet}
    sheet.getRange("A1:D2").values = [["Avgift", "avgift", "", 2026], [1, 2, 3, 4]];
    const table = sheet.tables.add("A1:D2", true);
    const headers = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    sheet.getRange("B1").values = [["Avgift"]];
    const again = table.getHeaderRowRange().load("values");
    await context.sync();
    return [headers.values[0], body.address, again.values[0]];
  `);
  const headers = ["Avgift", "avgift2", "Column3", "2026"];
  expect(read).toEqual([headers, "Blad1!A2:D2", ["Avgift", "Avgift2", "Column3", "2026"]]);
});

test("a table is renamed, restyled, resized and found by name and id", async () => {
  const read = await office.run(`
    ${sheet}
    sheet.getRange("A1:B4").values = [["a", "b"], [1, 2], [3, 4], [5, 6]];
    const table = sheet.tables.add(sheet.getRange("A1:B2"), true);
    table.set({ name: "Avgifter", style: "TableStyleLight1", showBandedRows: false, showFilterButton: false });
    table.resize(sheet.getRange("A1:B4"));
    table.load("id,showTotals");
    await context.sync();
    const found = context.workbook.tables.getItem(table.id).load("name,showBandedRows,showFilterButton");
    const range = context.workbook.tables.getItemOrNullObject("avgifter").getRange().load("address");
    await context.sync();
    return [found.name, found.showBandedRows, found.showFilterButton, range.address, table.showTotals];
  `);
  expect(read).toEqual(["Avgifter", false, false, "Blad1!A1:B4", false]);
});

test("a table converted to a range leaves its cells; a deleted one takes them with it", async () => {
  await office.run(`
    ${sheet}
    sheet.getRange("A1:B4").values = [["a", "b"], [1, 2], ["c", "d"], [3, 4]];
    sheet.tables.add("A1:B2", true).convertToRange();
    sheet.tables.add("A3:B4", true).delete();
  `);
  expect(seen()).toMatchObject({
    tables: [],
    cells: { A1: { value: "a" }, B1: { value: "b" }, A2: { value: 1 }, B2: { value: 2 } },
  });
});

test("a defined name is added, read, hidden and deleted; it tells what it refers to", async () => {
  const read = await office.run(`
    ${sheet}
    const { names } = context.workbook;
    names.add("_KN_Marker", sheet.getRange("A1:B2")).visible = false;
    names.add("Faktor", "=1.5");
    sheet.names.add("Egen", "=Blad2!$A$1");
    const all = names.load("items/name,items/formula,items/value,items/type,items/visible,items/scope");
    const own = sheet.names.load("items/name,items/scope,items/worksheet/name");
    const range = names.getItem("_kn_marker").getRange().load("address");
    await context.sync();
    names.getItem("Faktor").delete();
    const left = names.getCount();
    await context.sync();
    const plain = (items) => items.map(({ name, formula, value, type, visible, scope }) => [name, formula, value, type, visible, scope]);
    return [plain(all.items), own.items.map(({ name, scope, worksheet }) => [name, scope, worksheet.name]), range.address, left.value];
  `);
  expect(read).toEqual([
    [
      ["_KN_Marker", "='Blad1'!$A$1:$B$2", "Blad1!A1:B2", "Range", false, "Workbook"],
      ["Faktor", "=1.5", 1.5, "Double", true, "Workbook"],
    ],
    [["Egen", "Worksheet", "Blad1"]],
    "Blad1!A1:B2",
    1,
  ]);
});

test("a scatter chart: points without a line, a line without points, titles, scale, legend and place", async () => {
  await office.run(`
    ${sheet}
    sheet.getRange("A1:C3").values = [["x", "y", "z"], [1, 2, 3], [4, 5, 6]];
    const chart = sheet.charts.add("XYScatter", sheet.getRange("B2:B3"), "Columns");
    chart.name = "Avgift";
    chart.setPosition("E2", "H11");
    const points = chart.series.getItemAt(0);
    points.name = "Medlemmar";
    points.setXAxisValues(sheet.getRange("A2:A3"));
    const line = chart.series.add("Tariff");
    line.setValues(sheet.getRange("C2:C3"));
    line.setXAxisValues(sheet.getRange("A2:A3"));
    line.chartType = "XYScatterLinesNoMarkers";
    line.format.line.color = "#1F3864";
    chart.title.text = "Avgift efter folkmängd";
    chart.axes.categoryAxis.title.text = "Folkmängd";
    chart.axes.categoryAxis.scaleType = "Logarithmic";
    chart.axes.valueAxis.title.text = "Avgift";
    chart.legend.position = "Bottom";
  `);
  const x = "'Blad1'!$A$2:$A$3";
  expect(seen()["charts"]).toEqual([
    {
      name: "Avgift",
      chartType: "XYScatter",
      title: "Avgift efter folkmängd",
      legend: "Bottom",
      x: { title: "Folkmängd", scale: "Logarithmic" },
      y: { title: "Avgift", scale: "Linear" },
      series: [
        { name: "Medlemmar", x, y: "'Blad1'!$B$2:$B$3", marks: true, line: false },
        { name: "Tariff", x, y: "'Blad1'!$C$2:$C$3", marks: false, line: true },
      ],
      place: [192, 15, 192, 150],
    },
  ]);
});

test("a chart of a block of cells takes its first column as categories and names its series by their headers", async () => {
  const read = await office.run(`
    ${sheet}
    sheet.getRange("A1:C4").values = [["År", "Avgift", "Folk"], ["i", 2, 3], ["j", 5, 6], ["k", 7, 8]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    const series = chart.series.load("items/name,count");
    chart.load("id,name");
    await context.sync();
    const found = sheet.charts.getItem(chart.name).load("id");
    await context.sync();
    return [series.items.map(({ name }) => name), series.count, found.id === chart.id];
  `);
  expect(read).toEqual([["Avgift", "Folk"], 2, true]);
});

test("looks: letters, fill, line above, alignment, widths and rows that fit their text", async () => {
  await office.run(`
    ${sheet}
    const range = sheet.getRange("A1:B2");
    range.values = [["En längre rad som bryts", 1], ["b", 2]];
    range.format.set({ wrapText: true, verticalAlignment: "Top", horizontalAlignment: "Left", indentLevel: 1 });
    range.format.font.set({ bold: true, italic: true, size: 13, color: "#595959" });
    sheet.getRange("B1").format.fill.color = "#1f3864";
    sheet.getRange("A2:B2").format.borders.getItem("EdgeTop").style = "Continuous";
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
    },
    widths: { A: 60 },
    heights: { 1: 53.25, 2: 17.75 },
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
    const words = { list: { inCellDropDown: true, source: "ja, nej" } };
    sheet.getRange("A1:C3").dataValidation.rule = words;
    sheet.getRange("A1:C3").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    sheet.getRange("B2").dataValidation.clear();
  `);
  const words = ["ja", "nej"];
  expect(seen()).toMatchObject({
    frozenRows: 2,
    page: { orientation: "Landscape", paperSize: "A4", titleRows: [1, 3], fitsWidth: true },
    choices: ["A1:C1", "A2:A2", "A3:C3", "C2:C2"].map((area) => ({ area, words })),
  });
});

test("sheets are added, moved, hidden, renamed and shown; formulas, names and charts follow a new name", async () => {
  const read = await office.run(`
    const { worksheets, names } = context.workbook;
    const added = worksheets.add("Avgifter 2026");
    added.position = 0;
    names.add("Marker", added.getRange("A1"));
    worksheets.getItem("Blad1").getRange("A1").formulas = [["='Avgifter 2026'!A1&\\"Avgifter 2026!\\""]];
    added.charts.add("Line", added.getRange("A1:A3"));
    added.name = "Årets avgifter";
    added.activate();
    worksheets.getItem("Blad2").visibility = "Hidden";
    const all = worksheets.load("items/name,items/visibility,items/position");
    const active = worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return [all.items.map(({ name, visibility, position }) => [name, visibility, position]), active.name, selected.address];
  `);
  const sheets = [
    ["Årets avgifter", "Visible", 0],
    ["Blad1", "Visible", 1],
    ["Blad2", "Hidden", 2],
  ];
  expect(read).toEqual([sheets, "Årets avgifter", "'Årets avgifter'!A1"]);
  expect(describeWorkbook(office.workbook)).toMatchObject({
    names: [{ formula: "='Årets avgifter'!$A$1" }],
    sheets: [
      { charts: [{ series: [{ y: "'Årets avgifter'!$A$1:$A$3" }] }] },
      { cells: { A1: { formula: `='Årets avgifter'!A1&"Avgifter 2026!"` } } },
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
