import { areaName, cellName } from "../../shared/workbook/reference";
import type { CellArea, ChartModel, SheetModel } from "../../shared/workbook/sheetModel";
import { valueAxisEnds } from "../../shared/workbook/valueAxis";
import { applySeriesLook } from "./applySeriesLook";

function chartTypeOf({ kind, isStacked = false }: ChartModel): Excel.ChartType {
  const types: Readonly<Record<ChartModel["kind"], string>> = {
    scatter: "XYScatter",
    column: isStacked ? "ColumnStacked" : "ColumnClustered",
    bar: isStacked ? "BarStacked" : "BarClustered",
    line: "LineMarkers",
  };
  return types[kind] as Excel.ChartType;
}

/** At most so many requests draw a chart. */
export function requestsOfChart({ series }: ChartModel): number {
  return 27 + series.length * 24;
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
    ? sheet.charts.add(chartTypeOf(model), rangeOf(first.y), "Columns")
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
    applySeriesLook(series, model.kind, each.shape, index);
  });
  for (let index = existing - 1; index >= model.series.length; index -= 1) chart.series.getItemAt(index).delete();
  chart.title.text = model.title;
  chart.axes.categoryAxis.title.text = model.xTitle;
  chart.axes.valueAxis.title.text = model.yTitle;
  chart.axes.valueAxis.numberFormat = formatOf(sheetModel, first.y);
  if (model.kind === "scatter") {
    chart.axes.categoryAxis.numberFormat = formatOf(sheetModel, first.x);
    chart.axes.categoryAxis.scaleType = (
      model.xScale === "logarithmic" ? "Logarithmic" : "Linear"
    ) as Excel.ChartAxisScaleType;
  } else setCategories(chart, model);
  setEnds(chart.axes.valueAxis, model);
  chart.legend.position = "Bottom";
}

/** Each label stands for itself, even where it looks like a day or a number; a cell without a number leaves a gap. */
function setCategories(chart: Excel.Chart, { kind }: ChartModel): void {
  const { categoryAxis } = chart.axes;
  categoryAxis.categoryType = "TextAxis" as Excel.ChartAxisCategoryType;
  chart.displayBlanksAs = "NotPlotted" as Excel.ChartDisplayBlanksAs;
  if (kind !== "bar") return;
  // From the top down, as the table is read; the other axis then stays below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.position = "Maximum" as Excel.ChartAxisPosition;
}

function setEnds(axis: Excel.ChartAxis, model: ChartModel): void {
  const { min, max } = valueAxisEnds(model);
  if (min !== null) axis.minimum = min;
  if (max !== null) axis.maximum = max;
}

/** The number format of the first cell of an area: axes show numbers as their cells do. */
function formatOf({ rows }: SheetModel, area: CellArea): string {
  return rows[area.row - 1]?.[area.column - 1]?.format ?? "General";
}
