import type { YearActivity } from "../../attendance/yearActivity";
import { chartTable, type CategoryChart } from "./chartTable";
import type { PlacedEvents } from "./eventTable";
import { heldLines } from "./heldLines";
import { meansChart } from "./meansChart";
import { wholeNumber, type ReportContext } from "./reportContext";
import { yearsBetween } from "./yearsBetween";

/** The charts of the year's events, each with its figures in a table. @returns whether some figure is missing in them */
export function eventCharts(context: ReportContext, activity: YearActivity, events: PlacedEvents): boolean {
  const charts = [
    participationChart(context, events),
    meansChart(context, events),
    groupChart(context, activity),
    yearsChart(context, activity),
  ];
  return charts.map((chart) => chart !== null && chartTable(context, chart)).includes(true);
}

function extremes(context: ReportContext, rows: readonly { readonly label: string; readonly value: number }[]) {
  const most = rows.reduce((best, each) => (each.value > best.value ? each : best), rows[0] ?? { label: "", value: 0 });
  const least = rows.reduce((best, each) => (each.value < best.value ? each : best), most);
  return {
    most: most.label,
    mostCount: context.number(most.value),
    least: least.label,
    leastCount: context.number(least.value),
  };
}

function participationChart(context: ReportContext, events: PlacedEvents): CategoryChart | null {
  const { text } = context;
  const rows = heldLines(events).flatMap(({ event: { id, participations }, row }) =>
    participations === null ? [] : [{ label: id, value: participations, row }],
  );
  if (rows.length < 2) return null;
  return {
    name: "Deltagningar",
    kind: "column",
    title: text("participationChart"),
    sentence: text("participationSentence", extremes(context, rows)),
    xTitle: text("event"),
    yTitle: text("participations"),
    format: wholeNumber,
    series: [text("participations")],
    rows: rows.map(({ label, value, row }) => ({
      label,
      numbers: [{ value, cell: events.table.cell(row, "participations") }],
    })),
  };
}

function groupChart(context: ReportContext, { groups }: YearActivity): CategoryChart | null {
  const { text } = context;
  const rows = groups.flatMap(({ name, totals: { participations } }) =>
    participations === null ? [] : [{ label: name, value: participations }],
  );
  if (rows.length < 2) return null;
  return {
    name: "Grupper",
    kind: "bar",
    title: text("groupChart"),
    sentence: text("groupSentence", extremes(context, rows)),
    xTitle: text("group"),
    yTitle: text("participations"),
    format: wholeNumber,
    series: [text("participations")],
    rows: rows.map(({ label, value }) => ({ label, numbers: [{ value, cell: null }] })),
  };
}

function yearsChart(context: ReportContext, { year, total, earlier }: YearActivity): CategoryChart | null {
  const { text } = context;
  const years = [{ year, total }, ...earlier].reverse();
  const known = years.filter(({ total: { participations } }) => participations !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last?.year !== year || known.length < 2) return null;
  const countOf = (of: number) => known.find((each) => each.year === of)?.total.participations ?? null;
  const before = countOf(year - 1);
  return {
    name: "Ar",
    kind: "line",
    title: text("yearsChart"),
    sentence: text("yearsSentence", {
      first: first.year,
      last: last.year,
      before: before === null ? text("missing") : context.number(before),
      now: context.number(last.total.participations ?? 0),
    }),
    xTitle: text("year"),
    yTitle: text("participations"),
    format: wholeNumber,
    series: [text("participations")],
    rows: yearsBetween(first.year, last.year).map((each) => {
      const value = countOf(each);
      return { label: String(each), numbers: [value === null ? null : { value, cell: null }] };
    }),
  };
}
