import { seriesLook, type SeriesLook } from "../../shared/workbook/seriesLooks";
import type { ChartSeries } from "../../shared/workbook/sheetModel";

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

/** A line without marks, or marks without a line. */
export function applySeriesLook(series: Excel.ChartSeries, shape: ChartSeries["shape"], index: number): void {
  const { colour, mark, dash } = seriesLook(index);
  const { line } = series.format;
  if (shape === "line") {
    series.chartType = "XYScatterLinesNoMarkers" as Excel.ChartType;
    series.markerStyle = "None" as Excel.ChartMarkerStyle;
    line.color = `#${colour}`;
    line.weight = 2.25;
    line.lineStyle = dashes[dash];
    return;
  }
  series.chartType = "XYScatter" as Excel.ChartType;
  series.markerStyle = marks[mark];
  series.markerSize = 7;
  series.markerBackgroundColor = `#${colour}`;
  series.markerForegroundColor = `#${colour}`;
  line.lineStyle = "None" as Excel.ChartLineStyle;
}
