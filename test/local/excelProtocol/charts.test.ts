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
      x: { title: "Folkmängd", scale: "Logarithmic", isReversed: false, minimum: null, maximum: null },
      y: { title: "Avgift", scale: "Linear", isReversed: false, minimum: null, maximum: null },
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
