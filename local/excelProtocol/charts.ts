import { sameName } from "../../shared/workbook/definedName";
import { fixedAreaName } from "../../shared/workbook/reference";
import { cellAt, type GridChart, type GridSeries, type GridSheet, type GridWorkbook } from "../grid/gridWorkbook";
import type { ChartTarget } from "./chartTargets";
import type { RangeTarget } from "./rangeTarget";

export const chartTypes = [
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Area",
  "Pie",
] as const;

export function findChart(sheet: GridSheet, key: string): ChartTarget | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || sameName(name, key));
  return chart === undefined ? null : { sheet, chart };
}

/** Gives a series another type; a scatter's says whether its points have marks and a line between them. */
export function setSeriesType(series: GridSeries, chartType: string): void {
  series.chartType = chartType;
  if (chartType.startsWith("XYScatter")) {
    series.lineStyle = chartType === "XYScatter" ? "None" : "Automatic";
    series.markerStyle = chartType.endsWith("NoMarkers") ? "None" : "Automatic";
  }
}

export function newSeries(workbook: GridWorkbook, name: string, chartType: string): GridSeries {
  const series: GridSeries = {
    id: workbook.nextId(),
    name,
    x: null,
    y: null,
    chartType,
    markerStyle: "Automatic",
    lineStyle: "Automatic",
  };
  setSeriesType(series, chartType);
  return series;
}

export function referenceTo({ sheet, area }: RangeTarget): string {
  return fixedAreaName(sheet.name, area);
}

/** Series of a block of cells: the first of several columns or rows is what the others stand over, headers name them. */
export function seriesOf(workbook: GridWorkbook, data: RangeTarget, by: string, chartType: string): GridSeries[] {
  const { sheet, area } = data;
  const byColumns = by === "Columns" || (by === "Auto" && area.columns <= area.rows);
  const lines = byColumns ? area.columns : area.rows;
  const line = (index: number): RangeTarget["area"] =>
    byColumns ? { ...area, column: area.column + index, columns: 1 } : { ...area, row: area.row + index, rows: 1 };
  const head = (index: number): unknown => cellAt(sheet, line(index).row, line(index).column).value;
  const hasHeads = lines > 0 && typeof head(lines - 1) === "string";
  const bodyOf = (index: number): string => {
    const whole = line(index);
    const skip = hasHeads ? 1 : 0;
    const body = byColumns
      ? { ...whole, row: whole.row + skip, rows: whole.rows - skip }
      : { ...whole, column: whole.column + skip, columns: whole.columns - skip };
    return referenceTo({ sheet, area: body });
  };
  const first = lines > 1 ? 1 : 0;
  return Array.from({ length: lines - first }, (_, index) => {
    const name = hasHeads ? String(head(first + index)) : `Series${index + 1}`;
    return { ...newSeries(workbook, name, chartType), x: first === 1 ? bodyOf(0) : null, y: bodyOf(first + index) };
  });
}

/** A chart as Excel adds it: with the legend below and a title where it has one series. */
export function newChart(workbook: GridWorkbook, sheet: GridSheet, chartType: string, series: GridSeries[]): GridChart {
  return {
    id: workbook.nextId(),
    name: `Diagram ${sheet.charts.length + 1}`,
    chartType,
    title: series.length === 1 ? (series[0]?.name ?? null) : "",
    legend: "Bottom",
    xAxis: { title: null, scale: "Linear", format: null },
    yAxis: { title: null, scale: "Linear", format: null },
    series,
    left: 96,
    top: 30,
    width: 360,
    height: 216,
  };
}
