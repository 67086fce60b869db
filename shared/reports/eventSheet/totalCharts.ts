import type { YearActivity } from "../../attendance/yearActivity";
import type { ChartModel } from "../../workbook/sheetModel";
import type { PlacedTable } from "../sheetComposer";
import { extremes } from "./extremes";
import type { ReportContext } from "./reportContext";

/** What the chart of groups shows; null where some group's number is unknown, which would be drawn as zero, or there is but one. */
export function groupSentence(context: ReportContext, { groups }: YearActivity): string | null {
  const rows = groups.flatMap(({ name, totals: { participations } }) =>
    participations === null ? [] : [{ label: name, value: participations }],
  );
  const isDrawn = rows.length > 1 && rows.length === groups.length && rows.some(({ value }) => value > 0);
  return !isDrawn ? null : context.text("groupSentence", extremes(context, rows));
}

/** What the chart of years shows; null as for groups. */
export function yearsSentence(context: ReportContext, { year, total, earlier }: YearActivity): string | null {
  const years = [{ year, total }, ...earlier];
  const [now, before] = years.map(({ total: { participations } }) => participations);
  const [first, last] = [years[years.length - 1]?.year ?? year, year];
  if (years.some(({ total: { participations } }) => participations === null)) return null;
  if (now === undefined || now === null || before === undefined || before === null) return null;
  return context.text("yearsSentence", {
    first,
    last,
    beforeYear: years[1]?.year ?? year - 1,
    before: context.number(before),
    now: context.number(now),
  });
}

/** Participations beside the table that holds them: of the first so many rows. */
export function totalChart(
  context: ReportContext,
  table: PlacedTable,
  chart: Pick<ChartModel, "kind" | "title" | "xTitle" | "description"> & { readonly name: string },
  rows: number,
): void {
  const { text, composer } = context;
  const first = (key: string) => ({ ...table.column(key), rows });
  composer.chartBeside(
    table,
    {
      ...chart,
      name: context.chartName(chart.name),
      xScale: "linear",
      yTitle: text("participations"),
      series: [{ name: text("participations"), x: first("name"), y: first("participations"), shape: "line" }],
    },
    15,
  );
}
