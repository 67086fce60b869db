import { areaOf } from "../../shared/workbook/reference";
import { sameName } from "../../shared/workbook/definedName";
import {
  cellAt,
  type GridCell,
  type GridChart,
  type GridSeries,
  type GridSheet,
  type GridWorkbook,
} from "../grid/gridWorkbook";
import type { PageChart, PageSeries } from "./pageModel";
import { pixelsInPoint } from "./pageSheet";

/** The values of the cells that a reference names; none where it is no area of a sheet. */
function valuesOf(grid: GridWorkbook, home: GridSheet, reference: string | null): readonly GridCell["value"][] {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Za-z0-9:]+)$/.exec(reference ?? "");
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet = name === undefined ? home : grid.sheets.find((one) => sameName(one.name, name));
  const area = areaOf(match?.[3] ?? "");
  if (sheet === undefined || area === null) {
    return [];
  }
  const { row, column, rows, columns } = area;
  const cells = Math.min(rows * columns, 20_000);
  return Array.from(
    { length: cells },
    (_none, at) => cellAt(sheet, row + Math.floor(at / columns), column + (at % columns)).value,
  );
}

function shapeOf({ chartType }: GridChart, series: GridSeries): PageSeries["shape"] {
  if (chartType.startsWith("Bar")) {
    return "bars";
  }
  if (chartType.startsWith("Column")) {
    return "columns";
  }
  return series.chartType === "XYScatter" ? "points" : "line";
}

function pageSeries(grid: GridWorkbook, sheet: GridSheet, chart: GridChart, series: GridSeries): PageSeries {
  const numbers = isScatter(chart) ? valuesOf(grid, sheet, series.x) : null;
  const points = valuesOf(grid, sheet, series.y).flatMap((y, at) => {
    const x = numbers === null ? at : (numbers[at] ?? at + 1);
    return typeof y === "number" && typeof x === "number" ? [{ x, y }] : [];
  });
  return { name: series.name, shape: shapeOf(chart, series), points };
}

function isScatter({ chartType }: GridChart): boolean {
  return chartType.startsWith("XYScatter");
}

/** Names of the categories, those of the first series; 1, 2, 3 where it has none. */
function categoriesOf(grid: GridWorkbook, sheet: GridSheet, { series: [first] }: GridChart): readonly string[] {
  const names = valuesOf(grid, sheet, first?.x ?? null);
  const count = valuesOf(grid, sheet, first?.y ?? null).length;
  return Array.from({ length: count }, (_none, at) => {
    const name = names[at] ?? null;
    return typeof name === "object" ? String(at + 1) : String(name);
  });
}

/** The charts of a sheet with the values that they show. */
export function pageCharts(grid: GridWorkbook, sheet: GridSheet): readonly PageChart[] {
  return sheet.charts.map((chart) => ({
    name: chart.name,
    title: chart.title ?? "",
    xTitle: chart.xAxis.title ?? "",
    yTitle: chart.yAxis.title ?? "",
    isLogarithmic: chart.xAxis.scale === "Logarithmic",
    categories: isScatter(chart) ? null : categoriesOf(grid, sheet, chart),
    isStacked: chart.chartType.endsWith("Stacked"),
    yMin: chart.yAxis.minimum ?? null,
    yMax: chart.yAxis.maximum ?? null,
    left: Math.round(chart.left * pixelsInPoint),
    top: Math.round(chart.top * pixelsInPoint),
    width: Math.round(chart.width * pixelsInPoint),
    height: Math.round(chart.height * pixelsInPoint),
    series: chart.series.map((series) => pageSeries(grid, sheet, chart, series)),
  }));
}
