import type { YearActivity } from "../../attendance/yearActivity";
import type { ItemResult } from "../../evaluation/surveyResult";
import type { Scale } from "../../evaluation/itemAnswer";
import { chartTable, type CategoryChart } from "./chartTable";
import type { PlacedEvents } from "./eventTable";
import { scaleText } from "./itemCells";
import { decimalFormat, wholeNumber, type ReportContext } from "./reportContext";

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

/** The rows in which held events are counted, with their places in the table. */
function heldLines({ lines }: PlacedEvents) {
  return lines
    .map((line, row) => ({ ...line, row }))
    .filter(({ isCounted, event }) => isCounted && event.status === "held");
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

function scaleOf({ satisfaction, usefulness }: { satisfaction: ItemResult | null; usefulness: ItemResult | null }) {
  const shown = [satisfaction, usefulness].filter((item) => item !== null && !item.isBelowThreshold);
  return shown.find((item) => item?.scale !== null)?.scale ?? null;
}

function sameScale(one: Scale | null, other: Scale | null): boolean {
  return one !== null && one.min === other?.min && one.max === other.max;
}

/** The scale that most events were evaluated on: columns of different scales cannot be compared. */
export function commonScale(scales: readonly (Scale | null)[]): Scale | null {
  const count = (scale: Scale | null) => scales.filter((each) => sameScale(scale, each)).length;
  return scales.reduce<Scale | null>((best, each) => (count(each) > count(best) ? each : best), null);
}

function meansChart(context: ReportContext, events: PlacedEvents): CategoryChart | null {
  const { text } = context;
  const lines = heldLines(events);
  const scale = commonScale(lines.map(({ means }) => scaleOf(means)));
  if (scale === null) return null;
  const isShown = (item: ItemResult | null) => item !== null && !item.isBelowThreshold && sameScale(scale, item.scale);
  const shown = lines.filter(({ means }) => isShown(means.satisfaction) || isShown(means.usefulness));
  if (shown.length < 2) return null;
  const roles = (["satisfaction", "usefulness"] as const).filter((role) =>
    shown.some(({ means }) => isShown(means[role])),
  );
  const decimals = Math.max(...shown.flatMap(({ means }) => roles.map((role) => means[role]?.mean?.decimals ?? 0)));
  return {
    name: "Medelvarden",
    kind: "column",
    title: text("meansChart"),
    sentence: text("meansSentence", { scale: scaleText(context, scale), count: shown.length }),
    xTitle: text("event"),
    yTitle: text("meanOnScale", { scale: scaleText(context, scale) }),
    yRange: scale,
    format: decimalFormat(decimals),
    series: roles.map((role) => text(role)),
    rows: shown.map(({ event, means, row }) => ({
      label: event.id,
      numbers: roles.map((role) => {
        const mean = isShown(means[role]) ? (means[role]?.mean ?? null) : null;
        return mean === null ? null : { value: Number(mean.text), cell: events.table.cell(row, role) };
      }),
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

/** Every year from the first to the last, so that one without a figure leaves a gap. */
export function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index);
}
