import { leftOf, topOf, usualHeight } from "../../local/grid/sheetPlace";
import { cellAt, type GridAxis, type GridChart, type GridSeries, type GridSheet } from "../../local/grid/gridWorkbook";
import { areaOf, fixedAreaName } from "../../shared/workbook/reference";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { SheetChart, SheetExtras } from "../hosts/sheets/spreadsheetState";

const types: Readonly<Record<string, string>> = {
  SCATTER: "XYScatter",
  COLUMN: "ColumnClustered",
  BAR: "BarClustered",
  LINE: "LineMarkers",
};

/** As Excel calls the type of a chart of ours. */
function typeOf({ type, options }: SheetChart): string {
  const name = types[type] ?? type;
  return options.isStacked === true ? name.replace("Clustered", "Stacked") : name;
}

const pointsInPixel = 0.75;

/** Of a row that holds one line, in pixels: where rows fit themselves a chart is as high as so many of them. */
const googlesRow = 21;

interface Axis {
  readonly title: string;
  readonly logScale?: boolean;
  readonly viewWindow?: { readonly min?: number; readonly max?: number };
}

function gridAxis({ title, logScale, viewWindow }: Axis): GridAxis {
  return {
    title,
    scale: logScale === true ? "Logarithmic" : "Linear",
    format: null,
    ...(viewWindow?.min === undefined ? {} : { minimum: viewWindow.min }),
    ...(viewWindow?.max === undefined ? {} : { maximum: viewWindow.max }),
  };
}

/** How a series is drawn. */
interface SeriesOption {
  readonly color: string;
  readonly lineWidth?: number;
  readonly pointSize?: number;
}

interface ChartOptions {
  readonly title: string;
  readonly hAxis: Axis;
  readonly vAxis: Axis;
  readonly legend: { readonly position: string };
  readonly series: Readonly<Record<string, SeriesOption>>;
  readonly width: number;
  readonly height: number;
}

/**
 * A sheet's charts in Excel's terms. Their figures stand in columns of their own, one of x for all series; each of those cells refers to
 * the one that it shows, and so tells the area of the series.
 */
export function googleCharts(sheet: GridSheet, extras: SheetExtras | undefined): GridChart[] {
  const note = extras?.metadata.find(({ key }) => key === "kommunnatverk")?.value ?? "{}";
  const { charts: ids = {} } = JSON.parse(note) as { readonly charts?: Readonly<Record<string, number>> };
  return (extras?.charts ?? []).map((chart) => {
    const name = Object.keys(ids).find((each) => ids[each] === chart.id) ?? "";
    return gridChart(sheet, name, chart);
  });
}

function gridChart(sheet: GridSheet, name: string, chart: SheetChart): GridChart {
  const { title, hAxis, vAxis, legend, series, width, height } = chart.options as unknown as ChartOptions;
  const [source] = chart.ranges;
  if (source === undefined || chart.ranges.length > 1 || chart.headers !== 1 || !chart.showsHidden) {
    throw new Error(`The chart ${name} does not take its figures from one area of hidden columns with one header row.`);
  }
  const isBar = chart.type === "BAR";
  const [x, y] = isBar ? [vAxis, hAxis] : [hAxis, vAxis];
  return {
    id: String(chart.id),
    name,
    chartType: typeOf(chart),
    title,
    legend: legend.position === "bottom" ? "Bottom" : legend.position,
    // Google's bars go from the top down by themselves.
    xAxis: { ...gridAxis(x), ...(isBar ? { isReversed: true } : {}) },
    yAxis: gridAxis(y),
    series: Array.from({ length: source.columns - 1 }, (_none, index) =>
      gridSeries(sheet, typeOf(chart), source, index + 1, series[String(index)]),
    ),
    left: leftOf(sheet, chart.column),
    top: topOf(sheet, chart.row),
    width: width * pointsInPixel,
    height: (height / googlesRow) * usualHeight,
  };
}

function gridSeries(
  sheet: GridSheet,
  chartType: string,
  source: CellArea,
  at: number,
  look: SeriesOption | undefined,
): GridSeries {
  const isOwn = (row: number) => cellAt(sheet, row, source.column + at).formula !== null;
  const rows = Array.from({ length: source.rows - 1 }, (_none, index) => source.row + 1 + index).filter(isOwn);
  return {
    id: String(at),
    name: String(cellAt(sheet, source.row, source.column + at).value),
    x: shownArea(sheet, rows, source.column),
    y: shownArea(sheet, rows, source.column + at),
    chartType: chartType.startsWith("XYScatter") ? "XYScatter" : chartType,
    markerStyle: (look?.pointSize ?? 0) > 0 ? "Automatic" : "None",
    lineStyle: (look?.lineWidth ?? 0) > 0 ? "Continuous" : "None",
    ...(look === undefined ? {} : { markerFill: look.color }),
  };
}

/** The column of cells that those of the given rows refer to, one after the other; null where it is none. */
function shownArea(sheet: GridSheet, rows: readonly number[], column: number): string | null {
  const shown = rows.map((row) => areaOf(cellAt(sheet, row, column).formula?.slice(1) ?? ""));
  const [first] = shown;
  if (first === undefined || first === null) return null;
  const follow = shown.every((each, index) => each?.row === first.row + index && each.column === first.column);
  if (!follow) return null;
  return fixedAreaName(sheet.name, { ...first, rows: rows.length });
}
