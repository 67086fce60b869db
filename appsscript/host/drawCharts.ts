import type { CellArea, ChartModel, SheetModel } from "../../shared/workbook/sheetModel";
import { areaOf } from "../../shared/workbook/reference";
import { valueAxisEnds } from "../../shared/workbook/valueAxis";
import { seriesLook, type SeriesLook } from "../../shared/workbook/seriesLooks";
import type { RowsWithCharts } from "./chartColumns";
import type { Sheet } from "./services";
import { pixelsOfCharacters } from "./setWidths";

/** Google's usual sizes in pixels. */
const usualWidth = 100;
const usualHeight = 21;

/** A chart is at least so many rows high. */
const fewestRows = 8;

/** In pixels: no text of a chart is smaller than 11 points. */
const textSize = 15;
const titleSize = 19;

/**
 * Draws the charts of a model. One that is there already is changed, and keeps its number; all other charts stay as they are.
 * @param known Google's numbers of our charts from before, by name
 * @returns the numbers that they have now
 */
export function drawCharts(
  sheet: Sheet,
  model: SheetModel,
  { sources }: RowsWithCharts,
  known: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (model.charts.length === 0) return {};
  const ids: Record<string, number> = {};
  for (const chart of model.charts) {
    const there = sheet.getCharts();
    const source = sources.get(chart.name);
    if (source === undefined) continue;
    const old = standing(there, source, known[chart.name]);
    const drawn = dressed(old?.modify().clearRanges() ?? sheet.newChart(), sheet, model, chart, source).build();
    if (old !== undefined) {
      sheet.updateChart(drawn);
      ids[chart.name] = old.getChartId() ?? 0;
    } else {
      sheet.insertChart(drawn);
      const before = there.map((each) => each.getChartId());
      const added = sheet.getCharts().find((each) => !before.includes(each.getChartId()));
      ids[chart.name] = added?.getChartId() ?? 0;
    }
  }
  return ids;
}

/**
 * The chart that stands already: by its number, or, where a broken write left it without one, by the hidden columns that only our charts
 * take their figures from.
 */
function standing(
  charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[],
  source: CellArea,
  id: number | undefined,
): GoogleAppsScript.Spreadsheet.EmbeddedChart | undefined {
  if (id !== undefined) return charts.find((each) => each.getChartId() === id);
  return charts.find((each) => {
    const area = areaOf(each.getRanges()[0]?.getA1Notation() ?? "");
    return area?.row === source.row && area.column === source.column && area.columns === source.columns;
  });
}

const types: Readonly<Record<ChartModel["kind"], "SCATTER" | "COLUMN" | "BAR" | "LINE">> = {
  scatter: "SCATTER",
  column: "COLUMN",
  bar: "BAR",
  line: "LINE",
};

function dressed(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  sheet: Sheet,
  model: SheetModel,
  chart: ChartModel,
  source: CellArea,
): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const { row, column, rows, columns } = chart.area;
  const width = Array.from({ length: columns }, (_none, index) => model.widths[column - 1 + index]).reduce<number>(
    (sum, each) => sum + (each === undefined ? usualWidth : pixelsOfCharacters(each)),
    0,
  );
  return builder
    .setChartType(Charts.ChartType[types[chart.kind]])
    .addRange(sheet.getRange(source.row, source.column, source.rows, source.columns))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(row, column, 0, 0)
    .setOption("title", chart.title)
    .setOption("titleTextStyle", { fontSize: titleSize })
    .setOption("hAxis", chart.kind === "bar" ? axisOfY(chart) : axisOfX(chart))
    .setOption("vAxis", chart.kind === "bar" ? axisOfX(chart) : axisOfY(chart))
    .setOption("isStacked", chart.isStacked === true)
    .setOption("legend", { position: "bottom", textStyle: { fontSize: textSize } })
    .setOption(
      "series",
      Object.fromEntries(chart.series.map(({ shape }, index) => [index, lookOf(chart, shape, index)])),
    )
    .setOption("width", width)
    .setOption("height", Math.max(rows, fewestRows) * usualHeight);
}

const axisText = { textStyle: { fontSize: textSize }, titleTextStyle: { fontSize: textSize } };

function axisOfX({ xTitle, xScale }: ChartModel) {
  return { title: xTitle, logScale: xScale === "logarithmic", ...axisText };
}

/** With bars it lies below: Google names axes by where they lie. */
function axisOfY(chart: ChartModel) {
  const { min, max } = valueAxisEnds(chart);
  const viewWindow = { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
  return { title: chart.yTitle, viewWindow, ...axisText };
}

/** Google's nearest to our marks. */
const pointShapes: Readonly<Record<SeriesLook["mark"], string>> = {
  circle: "circle",
  square: "square",
  triangle: "triangle",
  diamond: "diamond",
  x: "star",
  plus: "polygon",
};

/** Lengths of stroke and gap in pixels; none: a whole line. */
const dashes: Readonly<Record<SeriesLook["dash"], readonly number[]>> = {
  solid: [],
  dash: [6, 4],
  sysDot: [2, 2],
  lgDash: [10, 4],
  dashDot: [6, 3, 2, 3],
  lgDashDot: [10, 3, 2, 3],
};

/** Small points on a scatter's line, so that it is seen where a program draws no lines between them. */
function lookOf({ kind }: ChartModel, shape: "points" | "line", index: number) {
  const { colour, mark, dash } = seriesLook(index);
  if (kind === "column" || kind === "bar") return { color: `#${colour}` };
  const look = { color: `#${colour}`, pointShape: pointShapes[mark] };
  if (kind === "line") return { ...look, lineWidth: 2, lineDashStyle: dashes[dash], pointSize: 7 };
  return shape === "line"
    ? { ...look, lineWidth: 2, lineDashStyle: dashes[dash], pointSize: 2 }
    : { ...look, lineWidth: 0, pointSize: 8 };
}
