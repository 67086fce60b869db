import type { CellArea, ChartModel, ModelCell, SheetModel } from "../../shared/workbook/sheetModel";

type Row = readonly (ModelCell | null)[];

/** A model's rows with the figures of its charts to the right of them. */
export interface RowsWithCharts {
  /** All equally long. */
  readonly rows: readonly Row[];
  /** Where a chart's figures stand, header row included, by the chart's name. */
  readonly sources: ReadonlyMap<string, CellArea>;
  /** The columns of all charts' figures; null where there is no chart. */
  readonly columns: { readonly first: number; readonly count: number } | null;
}

/**
 * Google's charts know one column of x for all series, which stands to their left. So every chart gets columns of its own: x, and one for
 * each series. In a scatter chart, whose series have x of their own, a column holds something only in its series' rows; in a chart of
 * categories every row is a category. The cells refer to those of the tables, so that the chart follows what is typed there.
 */
export function withChartColumns(model: SheetModel): RowsWithCharts {
  // To the right of the charts too: what is hidden takes its room from what lies over it.
  const edges = model.charts.map(({ area }) => area.column + area.columns - 1);
  const width = Math.max(1, ...model.rows.map((row) => row.length), ...edges);
  const blocks = model.charts.map((chart) => ({ chart, cells: chartCells(model, chart) }));
  const sources = new Map<string, CellArea>();
  let column = width + 1;
  for (const { chart, cells } of blocks) {
    const columns = chart.series.length + 1;
    sources.set(chart.name, { row: 1, column, rows: cells.length, columns });
    column += columns;
  }
  const height = Math.max(model.rows.length, ...blocks.map(({ cells }) => cells.length));
  const rows = Array.from({ length: height }, (_none, index) => [
    ...padded(model.rows[index] ?? [], width),
    ...blocks.flatMap(({ chart, cells }) => padded(cells[index] ?? [], chart.series.length + 1)),
  ]);
  const count = column - width - 1;
  return { rows, sources, columns: count === 0 ? null : { first: width + 1, count } };
}

function padded(row: Row, width: number): Row {
  return Array.from({ length: width }, (_none, index) => row[index] ?? null);
}

function chartCells(model: SheetModel, chart: ChartModel): readonly Row[] {
  const header = [chart.xTitle, ...chart.series.map(({ name }) => name)];
  const points = chart.kind === "scatter" ? pointRows(model, chart) : categoryRows(model, chart);
  return [header.map((value): ModelCell => ({ value, style: "note" })), ...points];
}

function pointRows(model: SheetModel, { series }: ChartModel): readonly Row[] {
  return series.flatMap(({ x, y }, index) =>
    Array.from({ length: x.rows }, (_none, at) => {
      const row: (ModelCell | null)[] = [null, ...series.map(() => null)];
      row[0] = copyOf(model, x.row + at, x.column);
      row[index + 1] = copyOf(model, y.row + at, y.column);
      return row;
    }),
  );
}

function categoryRows(model: SheetModel, { series }: ChartModel): readonly Row[] {
  const labels = series[0]?.x;
  return Array.from({ length: labels?.rows ?? 0 }, (_none, at) => [
    labels === undefined ? null : copyOf(model, labels.row + at, labels.column),
    ...series.map(({ y }) => copyOf(model, y.row + at, y.column)),
  ]);
}

function copyOf(model: SheetModel, row: number, column: number): ModelCell | null {
  const value = model.rows[row - 1]?.[column - 1]?.value;
  if (value === undefined) return null;
  return { value, formula: { kind: "cell", row, column, fixed: false }, style: "note" };
}
