import { call } from "../../workbook/formula";
import type { CellReference } from "../../workbook/expression";
import type { ChartModel } from "../../workbook/sheetModel";
import type { CellContent, PlacedTable } from "../sheetComposer";
import type { ReportContext } from "./reportContext";

/** A number of a chart: the cell of another table that holds it, or its own; null leaves a gap. */
export type ChartNumber = { readonly value: number; readonly cell: CellReference | null } | null;

/** A chart of categories with its table, drawn below what stands on the sheet. */
export interface CategoryChart {
  /** Ends the names of the chart and of its table. */
  readonly name: string;
  readonly kind: "column" | "bar" | "line";
  readonly isStacked?: boolean;
  readonly title: string;
  /** What the chart shows; at most one line. */
  readonly sentence: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yRange?: NonNullable<ChartModel["yRange"]>;
  readonly format: string;
  readonly series: readonly string[];
  readonly rows: readonly { readonly label: string; readonly numbers: readonly ChartNumber[] }[];
}

/** Rows that a chart is high: as its table and the next heading; columns and lines need no more for having more categories. */
function chartHeight({ area }: PlacedTable, { kind }: CategoryChart): number {
  const wanted = Math.max(15, area.rows + 2);
  return kind === "bar" ? wanted : Math.min(24, wanted);
}

function cellOf(number: ChartNumber): CellContent {
  if (number === null) return { value: { error: "#N/A" }, formula: call("NA") };
  return { value: number.value, ...(number.cell === null ? {} : { formula: number.cell }) };
}

/** A heading, a sentence, a table of the chart's figures, and beside it the chart. @returns whether some figure is missing */
export function chartTable(context: ReportContext, chart: CategoryChart): boolean {
  const { composer, text } = context;
  composer.line(text("chartDataHeading", { title: chart.title }), "heading");
  composer.line(chart.sentence, "body");
  const keyOf = (index: number) => `series${String(index)}`;
  const table = composer.table(
    context.tableName(`Diagram_${chart.name}`),
    [
      { key: "label", header: chart.xTitle, width: 20, format: "@", wrap: true },
      ...chart.series.map((header, index) => ({
        key: keyOf(index),
        header,
        width: 10,
        format: chart.format,
        wrap: true,
      })),
    ],
    chart.rows.map(({ label, numbers }) => () => ({
      label,
      ...Object.fromEntries(numbers.map((number, index) => [keyOf(index), cellOf(number)])),
    })),
  );
  composer.chartBeside(
    table,
    {
      name: context.chartName(chart.name),
      kind: chart.kind,
      ...(chart.isStacked === undefined ? {} : { isStacked: chart.isStacked }),
      title: chart.title,
      xTitle: chart.xTitle,
      xScale: "linear",
      yTitle: chart.yTitle,
      description: chart.sentence,
      ...(chart.yRange === undefined ? {} : { yRange: chart.yRange }),
      series: chart.series.map((name, index) => ({
        name,
        x: table.column("label"),
        y: table.column(keyOf(index)),
        shape: "line" as const,
      })),
    },
    chartHeight(table, chart),
  );
  return chart.rows.some(({ numbers }) => numbers.includes(null));
}
