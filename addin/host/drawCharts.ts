import { areaName, cellName } from "../../shared/workbook/reference";
import type { CellArea, ChartModel, SheetModel } from "../../shared/workbook/sheetModel";
import { applySeriesLook } from "./applySeriesLook";

const chartTypes: Readonly<Record<ChartModel["kind"], Excel.ChartType>> = {
  scatter: "XYScatter" as Excel.ChartType,
  column: "ColumnClustered" as Excel.ChartType,
  bar: "BarClustered" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
};

/** At most so many requests draw a chart. */
export function requestsOfChart({ series }: ChartModel): number {
  return 22 + series.length * 24;
}

/** Draws the sheet's charts: one of the same name is filled anew, so that looks that a person gave it stay. */
export function drawCharts(sheet: Excel.Worksheet, model: SheetModel, there: ReadonlyMap<string, number>): void {
  for (const chart of model.charts) drawChart(sheet, model, chart, there.get(chart.name) ?? null);
}

/** @param seriesThere series of the chart that is there, or null where there is none */
function drawChart(
  sheet: Excel.Worksheet,
  sheetModel: SheetModel,
  model: ChartModel,
  seriesThere: number | null,
): void {
  const rangeOf = (area: CellArea) => sheet.getRange(areaName(area));
  const [first] = model.series;
  if (first === undefined) return;
  const isNew = seriesThere === null;
  // Made from one column, a chart has one series.
  const chart = isNew
    ? sheet.charts.add(chartTypes[model.kind], rangeOf(first.y), "Columns")
    : sheet.charts.getItem(model.name);
  const existing = seriesThere ?? 1;
  if (isNew) chart.name = model.name;
  // Beside its table, which may have moved: elsewhere it would cover another.
  const { row, column, rows, columns } = model.area;
  chart.setPosition(cellName(row, column), cellName(row + rows - 1, column + columns - 1));
  model.series.forEach((each, index) => {
    const series = index < existing ? chart.series.getItemAt(index) : chart.series.add(each.name);
    series.name = each.name;
    series.setValues(rangeOf(each.y));
    series.setXAxisValues(rangeOf(each.x));
    if (model.kind === "scatter") applySeriesLook(series, each.shape, index);
  });
  for (let index = existing - 1; index >= model.series.length; index -= 1) chart.series.getItemAt(index).delete();
  chart.title.text = model.title;
  chart.axes.categoryAxis.title.text = model.xTitle;
  chart.axes.valueAxis.title.text = model.yTitle;
  chart.axes.categoryAxis.numberFormat = formatOf(sheetModel, first.x);
  chart.axes.valueAxis.numberFormat = formatOf(sheetModel, first.y);
  if (model.kind === "scatter") {
    chart.axes.categoryAxis.scaleType = (
      model.xScale === "logarithmic" ? "Logarithmic" : "Linear"
    ) as Excel.ChartAxisScaleType;
  }
  chart.legend.position = "Bottom";
}

/** The number format of the first cell of an area: axes show numbers as their cells do. */
function formatOf({ rows }: SheetModel, area: CellArea): string {
  return rows[area.row - 1]?.[area.column - 1]?.format ?? "General";
}
