import type { GridCell, GridChart, GridSheet } from "../../../local/grid/gridWorkbook";
import { columnWidth, leftOf, rowHeight, topOf } from "../../../local/grid/sheetPlace";

/** A4 less the margins of a sheet that a program adds: 0.7 inches at the sides, 0.75 above and below. */
const page = {
  Portrait: { width: 595.3 - 100.8, height: 841.9 - 108 },
  Landscape: { width: 841.9 - 100.8, height: 595.3 - 108 },
};

/** Letters of running text are on the average so wide, of letters of 11 points. */
const letter = 4.7;

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function cellsOf(
  sheet: GridSheet,
): readonly { readonly row: number; readonly column: number; readonly cell: GridCell }[] {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].filter(([, { value }]) => value !== null).map(([column, cell]) => ({ row, column, cell })),
  );
}

/** What a cell covers: a text that is not broken runs on over cells that hold nothing. */
function covered(sheet: GridSheet, row: number, column: number, { value, look }: GridCell): Rectangle {
  const [left, top] = [leftOf(sheet, column), topOf(sheet, row)];
  const right = left + columnWidth(sheet, column);
  const text = typeof value === "string" && !look.wrap ? (value.length * letter * look.size) / 11 : 0;
  const isFree = sheet.cells.get(row)?.get(column + 1) === undefined;
  return { left, right: isFree ? Math.max(right, left + text) : right, top, bottom: top + rowHeight(sheet, row) };
}

function chartRectangle({ left, top, width, height }: GridChart): Rectangle {
  return { left, right: left + width, top, bottom: top + height };
}

/** How large the sheet prints: it is fitted to one page's width. */
export function scaleOnPaper(sheet: GridSheet): number {
  const edges = [
    ...[...sheet.columnWidths.keys()].map((column) => leftOf(sheet, column + 1)),
    ...cellsOf(sheet).map(({ row, column, cell }) => covered(sheet, row, column, cell).right),
    ...sheet.charts.map((chart) => chartRectangle(chart).right),
  ];
  return Math.min(1, page[sheet.page.orientation].width / Math.max(...edges));
}

/** The rows at which pages begin, in points from the top: where the sheet says so, and where a row is not on the page any more. */
function pageTops(sheet: GridSheet): readonly number[] {
  const room = page[sheet.page.orientation].height / scaleOnPaper(sheet);
  const last = Math.max(...sheet.cells.keys());
  const bottom = Math.max(topOf(sheet, last + 1), ...sheet.charts.map((chart) => chartRectangle(chart).bottom));
  const tops = [0];
  for (let row = 1; topOf(sheet, row) < bottom; row += 1) {
    const start = tops[tops.length - 1] ?? 0;
    if (sheet.page.breaks.includes(row) || topOf(sheet, row + 1) - start > room) tops.push(topOf(sheet, row));
  }
  return tops;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  // Neighbours share an edge; sums of widths differ by a rounding.
  const shared = 0.5;
  return (
    one.left < other.right - shared &&
    other.left < one.right - shared &&
    one.top < other.bottom - shared &&
    other.top < one.bottom - shared
  );
}

/** Cells and charts that a chart lies over. */
export function underCharts(sheet: GridSheet): readonly string[] {
  return sheet.charts.flatMap((chart, index) => {
    const own = chartRectangle(chart);
    const cells = cellsOf(sheet).filter(({ row, column, cell }) => overlap(covered(sheet, row, column, cell), own));
    const others = sheet.charts.slice(index + 1).filter((other) => overlap(chartRectangle(other), own));
    return [
      ...cells.map(({ row, column }) => `${chart.name} over row ${row}, column ${column}`),
      ...others.map(({ name }) => `${chart.name} over ${name}`),
    ];
  });
}

/** Charts of which a page shows one part and the next another. */
export function cutCharts(sheet: GridSheet): readonly string[] {
  const tops = pageTops(sheet);
  return sheet.charts
    .filter((chart) => {
      const { top, bottom } = chartRectangle(chart);
      return tops.some((edge) => edge > top + 0.5 && edge < bottom - 0.5);
    })
    .map(({ name }) => name);
}

/** Headings below which their page ends. */
export function lonelyHeadings(sheet: GridSheet): readonly string[] {
  const tops = pageTops(sheet);
  return cellsOf(sheet)
    .filter(({ row, column, cell }) => column === 1 && cell.look.size === 13 && tops.includes(topOf(sheet, row + 1)))
    .map(({ row, cell }) => `row ${row}: ${String(cell.value)}`);
}
