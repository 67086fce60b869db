import { areaName } from "../../shared/workbook/reference";
import { cellName } from "../../shared/workbook/reference";
import type { CellArea, ChartModel, SheetModel } from "../../shared/workbook/sheetModel";

const chartTypes: Readonly<Record<ChartModel["kind"], Excel.ChartType>> = {
  scatter: "XYScatter" as Excel.ChartType,
  column: "ColumnClustered" as Excel.ChartType,
  bar: "BarClustered" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
};

/** At most so many requests draw a chart. */
export function requestsOfChart({ series }: ChartModel): number {
  return 16 + series.length * 10;
}

/** Draws the sheet's charts: one of the same name is filled anew where it lies, so that its place and looks stay the person's. */
export function drawCharts(sheet: Excel.Worksheet, model: SheetModel, there: ReadonlyMap<string, number>): void {
  for (const chart of model.charts) drawChart(sheet, chart, there.get(chart.name) ?? null);
}

/** @param seriesThere series of the chart that is there, or null where there is none */
function drawChart(sheet: Excel.Worksheet, model: ChartModel, seriesThere: number | null): void {
  const rangeOf = (area: CellArea) => sheet.getRange(areaName(area));
  const [first] = model.series;
  if (first === undefined) return;
  const isNew = seriesThere === null;
  // Made from one column, a chart has one series.
  const chart = isNew
    ? sheet.charts.add(chartTypes[model.kind], rangeOf(first.y), "Columns")
    : sheet.charts.getItem(model.name);
  const existing = seriesThere ?? 1;
  if (isNew) {
    chart.name = model.name;
    const { row, column, rows, columns } = model.area;
    chart.setPosition(cellName(row, column), cellName(row + rows - 1, column + columns - 1));
  }
  model.series.forEach((each, index) => {
    const series = index < existing ? chart.series.getItemAt(index) : chart.series.add(each.name);
    series.name = each.name;
    series.setValues(rangeOf(each.y));
    series.setXAxisValues(rangeOf(each.x));
    if (model.kind !== "scatter") return;
    // A line without marks, or marks without a line.
    series.chartType = (each.shape === "line" ? "XYScatterLinesNoMarkers" : "XYScatter") as Excel.ChartType;
  });
  for (let index = existing - 1; index >= model.series.length; index -= 1) chart.series.getItemAt(index).delete();
  chart.title.text = model.title;
  chart.axes.categoryAxis.title.text = model.xTitle;
  chart.axes.valueAxis.title.text = model.yTitle;
  if (model.kind === "scatter") {
    chart.axes.categoryAxis.scaleType = (
      model.xScale === "logarithmic" ? "Logarithmic" : "Linear"
    ) as Excel.ChartAxisScaleType;
  }
  chart.legend.position = "Bottom";
}
