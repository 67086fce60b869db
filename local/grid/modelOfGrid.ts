import { areaOf } from "../../shared/workbook/reference";
import type { CellArea, ChartSeries, ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import type { AnchorCorner, AnchoredChart } from "../xlsx/chartAnchorXml";
import type { StyledTable } from "../xlsx/tableXml";
import type { GridChart, GridSheet } from "./gridWorkbook";
import { columnAt, rowAt } from "./sheetPlace";

/** English metric units, in which drawings are measured, of a point. */
const unitsOfPoint = 12700;

/** What our drawing needs of a sheet in memory, besides its cells: those are written from the grid itself. */
export interface GridModel extends SheetModel {
  readonly tables: readonly StyledTable[];
  readonly charts: readonly AnchoredChart[];
}

/** Values and formats of the cells, from which tables take their headers and charts what they last showed. */
function modelRows({ cells }: GridSheet): readonly (readonly (ModelCell | null)[])[] {
  const last = Math.max(0, ...cells.keys());
  return Array.from({ length: last }, (_none, index) => {
    const row = cells.get(index + 1) ?? new Map<number, never>();
    const width = Math.max(0, ...row.keys());
    return Array.from({ length: width }, (_cell, at): ModelCell | null => {
      const cell = row.get(at + 1);
      return cell === undefined || cell.value === null
        ? null
        : { value: cell.value, format: cell.format, style: "body" };
    });
  });
}

const kinds: readonly (readonly [start: string, kind: AnchoredChart["kind"]])[] = [
  ["XYScatter", "scatter"],
  ["Column", "column"],
  ["Bar", "bar"],
  ["Line", "line"],
];

function cornerAt(sheet: GridSheet, left: number, top: number): AnchorCorner {
  const [column, row] = [columnAt(sheet, left), rowAt(sheet, top)];
  return {
    column: column.line - 1,
    columnOffset: Math.round(column.offset * unitsOfPoint),
    row: row.line - 1,
    rowOffset: Math.round(row.offset * unitsOfPoint),
  };
}

/** The cells that a reference names on this very sheet; null for any other. */
function areaHere(sheet: GridSheet, reference: string | null): CellArea | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/i.exec(reference ?? "");
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return name?.toLowerCase() === sheet.name.toLowerCase() ? areaOf(match?.[3] ?? "") : null;
}

/** A chart for our drawing; null for a kind that we do not draw, or one of another sheet's cells. */
export function chartModel(sheet: GridSheet, chart: GridChart): AnchoredChart | null {
  const kind = kinds.find(([start]) => chart.chartType.startsWith(start))?.[1];
  const series = chart.series.map((one): ChartSeries | null => {
    const [x, y] = [areaHere(sheet, one.x), areaHere(sheet, one.y)];
    return x === null || y === null
      ? null
      : { name: one.name, x, y, shape: one.chartType === "XYScatter" ? "points" : "line" };
  });
  const [from, to] = [
    cornerAt(sheet, chart.left, chart.top),
    cornerAt(sheet, chart.left + chart.width, chart.top + chart.height),
  ];
  const drawn = series.filter((one) => one !== null);
  if (kind === undefined || drawn.length < series.length || drawn.length === 0) {
    return null;
  }
  const { minimum, maximum } = chart.yAxis;
  return {
    name: chart.name,
    kind,
    ...(chart.chartType.endsWith("Stacked") ? { isStacked: true } : {}),
    ...(minimum === undefined || maximum === undefined ? {} : { yRange: { min: minimum, max: maximum } }),
    title: chart.title ?? "",
    xTitle: chart.xAxis.title ?? "",
    yTitle: chart.yAxis.title ?? "",
    xScale: chart.xAxis.scale === "Logarithmic" ? "logarithmic" : "linear",
    description: chart.title ?? "",
    area: { row: from.row + 1, column: from.column + 1, rows: to.row - from.row, columns: to.column - from.column },
    series: drawn,
    from,
    to,
  };
}

export function modelOfGrid(sheet: GridSheet, marker: string | null): GridModel {
  const { page, choices, frozenRows, name } = sheet;
  return {
    name,
    marker,
    rows: modelRows(sheet),
    widths: [],
    tables: sheet.tables.map(({ name: table, area, style }) => ({ name: table, area, style })),
    charts: sheet.charts.map((chart) => chartModel(sheet, chart)).filter((chart) => chart !== null),
    choices: choices.filter(({ words }) => words.join(",").length <= 255 && !words.some((word) => word.includes(","))),
    frozenRows,
    page: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      titleRows: page.titleRows,
      breaks: page.breaks,
    },
  };
}
