import { looks } from "../workbook/looks";
import { pointsOfCharacters } from "../workbook/columnWidth";
import { printable, smallestScale } from "../workbook/paper";
import { usualHeight } from "../workbook/rowHeight";
import type { CellArea, ChartModel, ModelCell, PageSetup } from "../workbook/sheetModel";
import { pageRoom } from "./pageBreaks";

/** A chart that is to lie beside its table, wherever nothing else is. */
export interface WantedChart {
  readonly chart: Omit<ChartModel, "area">;
  /** Header row of its table. */
  readonly row: number;
  /** How many rows it is high. */
  readonly rows: number;
}

/** A chart is so wide, in characters; where the page ends before, as wide as there is room, and at least the lesser. */
const chartWidth = { wanted: 100, least: 45 };

/** A chart that is lower cannot be read. */
const fewestRows = 8;

/** Heading, sentence and header row that stand above a chart, in points: with them it fits on a page. */
const aboveChart = 90;

/** Of a column that no table uses. */
const usualWidth = 12;

/** A line of text that is longer is broken by who writes it, so that it does not push a chart out of sight. */
export const longestLine = 110;

/**
 * Finds each chart the first columns to the right of its rows in which neither a cell, nor the text of a line, nor another chart lies.
 * @param widths of the sheet's columns, in characters
 * @returns the charts, and the widths with those of the columns that charts lie on
 */
export function placeCharts(
  wanted: readonly WantedChart[],
  rows: readonly (readonly (ModelCell | null)[])[],
  widths: readonly number[],
  orientation: PageSetup["orientation"],
): { readonly charts: readonly ChartModel[]; readonly widths: readonly number[] } {
  const widthOf = (column: number) => widths[column - 1] ?? usualWidth;
  const charts: ChartModel[] = [];
  const highest = Math.floor((pageRoom(widths, orientation) - aboveChart) / usualHeight);
  const edge = printable(orientation).width / smallestScale;
  for (const { chart, row, rows: wantedHeight } of wanted) {
    const height = Math.min(wantedHeight, highest, rowsToNext(wanted, row));
    const beside = rows.slice(row - 1, row - 1 + height);
    let column = 2 + Math.max(0, ...beside.map((cells) => cells.length));
    let left = 0;
    for (let at = 1; at < column; at += 1) left += widthOf(at);
    const text = Math.max(0, ...beside.map(lineWidth));
    for (; left < text; column += 1) left += widthOf(column);
    const area = (): CellArea => ({ row, column, rows: height, columns: columnsFrom(column, widthOf, edge) });
    const inTheWay = () => charts.find((other) => isOver(area(), other.area));
    for (let other = inTheWay(); other !== undefined; other = inTheWay()) {
      column = other.area.column + other.area.columns + 1;
    }
    charts.push({ ...chart, area: area() });
  }
  const columns = Math.max(widths.length, ...charts.map(({ area }) => area.column + area.columns - 1));
  return { charts, widths: Array.from({ length: columns }, (_none, index) => widthOf(index + 1)) };
}

/** Rows down to the heading of the table of the next chart, so that charts stand below each other; any number where these are too few. */
function rowsToNext(wanted: readonly WantedChart[], row: number): number {
  const between = wanted.map((next) => next.row - row - 2).filter((rows) => rows > 0);
  const least = Math.min(...between);
  return least < fewestRows ? Infinity : least;
}

/** Room that a line takes which stands alone in its row and runs on beyond its column. */
function lineWidth(row: readonly (ModelCell | null)[]): number {
  const [only, ...others] = row;
  if (only === undefined || only === null || others.length > 0 || only.wrap === true) return 0;
  return (Math.min(String(only.value).length, longestLine) * looks[only.style].size) / 11;
}

/** @param edge where the page ends that the sheet is still read on, in points from the left */
function columnsFrom(first: number, widthOf: (column: number) => number, edge: number): number {
  let right = 0;
  for (let column = 1; column < first; column += 1) right += pointsOfCharacters(widthOf(column));
  let columns = 0;
  for (let width = 0; width < chartWidth.wanted; columns += 1) {
    const next = widthOf(first + columns);
    right += pointsOfCharacters(next);
    if (width >= chartWidth.least && right > edge) break;
    width += next;
  }
  return columns;
}

function isOver(one: CellArea, other: CellArea): boolean {
  const apart =
    one.row + one.rows <= other.row ||
    other.row + other.rows <= one.row ||
    one.column + one.columns <= other.column ||
    other.column + other.columns <= one.column;
  return !apart;
}
