import { seriesLook, type SeriesLook } from "../../shared/workbook/seriesLooks";
import type { ChartModel, ChartSeries } from "../../shared/workbook/sheetModel";

const marks: Readonly<Record<SeriesLook["mark"], Excel.ChartMarkerStyle>> = {
  circle: "Circle" as Excel.ChartMarkerStyle,
  square: "Square" as Excel.ChartMarkerStyle,
  triangle: "Triangle" as Excel.ChartMarkerStyle,
  diamond: "Diamond" as Excel.ChartMarkerStyle,
  x: "X" as Excel.ChartMarkerStyle,
  plus: "Plus" as Excel.ChartMarkerStyle,
};

/** Excel's interface names fewer dashes than its files. */
const dashes: Readonly<Record<SeriesLook["dash"], Excel.ChartLineStyle>> = {
  solid: "Continuous" as Excel.ChartLineStyle,
  dash: "Dash" as Excel.ChartLineStyle,
  sysDot: "Dot" as Excel.ChartLineStyle,
  lgDash: "Dash" as Excel.ChartLineStyle,
  dashDot: "DashDot" as Excel.ChartLineStyle,
  lgDashDot: "DashDotDot" as Excel.ChartLineStyle,
};

/** How a series looks by the kind of its chart and its place among the others. */
export function applySeriesLook(
  series: Excel.ChartSeries,
  kind: ChartModel["kind"],
  shape: ChartSeries["shape"],
  index: number,
): void {
  const look = seriesLook(index);
  if (kind === "column" || kind === "bar") {
    fillBars(series, look);
  } else if (kind === "line") {
    drawLine(series, look);
    drawMarks(series, look);
  } else if (shape === "line") {
    series.chartType = "XYScatterLinesNoMarkers" as Excel.ChartType;
    series.markerStyle = "None" as Excel.ChartMarkerStyle;
    drawLine(series, look);
  } else {
    series.chartType = "XYScatter" as Excel.ChartType;
    drawMarks(series, look);
    series.format.line.lineStyle = "None" as Excel.ChartLineStyle;
  }
}

/** A white edge parts bars that stand on each other; Excel's interface has no patterns. */
function fillBars(series: Excel.ChartSeries, { colour }: SeriesLook): void {
  series.format.fill.setSolidColor(`#${colour}`);
  series.format.line.color = "#FFFFFF";
}

function drawLine({ format: { line } }: Excel.ChartSeries, { colour, dash }: SeriesLook): void {
  line.color = `#${colour}`;
  line.weight = 2.25;
  line.lineStyle = dashes[dash];
}

function drawMarks(series: Excel.ChartSeries, { colour, mark }: SeriesLook): void {
  series.markerStyle = marks[mark];
  series.markerSize = 7;
  series.markerBackgroundColor = `#${colour}`;
  series.markerForegroundColor = `#${colour}`;
}
