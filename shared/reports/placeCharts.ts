import { looks } from "../workbook/looks";
import type { CellArea, ChartModel, ModelCell } from "../workbook/sheetModel";

/** A chart that is to lie beside its table, wherever nothing else is. */
export interface WantedChart {
  readonly chart: Omit<ChartModel, "area">;
  /** Header row of its table. */
  readonly row: number;
  /** How many rows it is high. */
  readonly rows: number;
}

/** A chart is at least so wide, in characters. */
const chartWidth = 100;

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
): { readonly charts: readonly ChartModel[]; readonly widths: readonly number[] } {
  const all = [...widths];
  const widthOf = (column: number) => (all[column - 1] ??= usualWidth);
  const charts: ChartModel[] = [];
  for (const { chart, row, rows: height } of wanted) {
    const beside = rows.slice(row - 1, row - 1 + height);
    let column = 2 + Math.max(0, ...beside.map((cells) => cells.length));
    let left = 0;
    for (let at = 1; at < column; at += 1) left += widthOf(at);
    const text = Math.max(0, ...beside.map(lineWidth));
    for (; left < text; column += 1) left += widthOf(column);
    const area = (): CellArea => ({ row, column, rows: height, columns: columnsFrom(column, widthOf) });
    const inTheWay = () => charts.find((other) => isOver(area(), other.area));
    for (let other = inTheWay(); other !== undefined; other = inTheWay()) {
      column = other.area.column + other.area.columns + 1;
    }
    charts.push({ ...chart, area: area() });
  }
  // A chart that moved past another has left a column between them without a width.
  return { charts, widths: Array.from({ length: all.length }, (_none, index) => all[index] ?? usualWidth) };
}

/** Room that a line takes which stands alone in its row and runs on beyond its column. */
function lineWidth(row: readonly (ModelCell | null)[]): number {
  const [only, ...others] = row;
  if (only === undefined || only === null || others.length > 0 || only.wrap === true) return 0;
  return (Math.min(String(only.value).length, longestLine) * looks[only.style].size) / 11;
}

function columnsFrom(first: number, widthOf: (column: number) => number): number {
  let columns = 0;
  for (let width = 0; width < chartWidth; columns += 1) width += widthOf(first + columns);
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
