import { serialOfDay, monthNames } from "../../text/dateText";
import type { Language } from "../../text/language";
import { planText, type PlanTextKey } from "../../text/planTexts";
import { call, text as textOf } from "../../workbook/formula";
import type { SheetModel } from "../../workbook/sheetModel";
import { closing } from "../eventSheet/reportFrame";
import { dayFormat, reportContext, wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import { noteLines } from "../noteLines";
import { longestLine } from "../placeCharts";
import { columnRange, type CellContent, type PlacedTable } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import type { PlannedEvent } from "./plannedEvents";

/** Marker of a year's plan. */
export function planMarker(year: number): string {
  return `_KN_Verksamhetsplan_${String(year)}`;
}

/** What the plan of a year is drawn from. */
export interface PlanReport {
  readonly year: number;
  readonly events: readonly PlannedEvent[];
  readonly networkName: string | null;
  readonly language: Language;
  readonly target: SheetTarget;
  readonly valuesOnly: boolean;
}

interface PlanContext extends ReportContext {
  say(key: PlanTextKey, values?: Readonly<Record<string, string | number>>): string;
}

/** The sheet `Verksamhetsplan ÅÅÅÅ`: the year's events month by month, and how many each month has. */
export function planSheet(report: PlanReport): SheetModel {
  const { year, events, networkName, language, target, valuesOnly } = report;
  const context: PlanContext = {
    ...reportContext(target, language, valuesOnly, `plan_${String(year)}`, { year }),
    say: (key, values = {}) => planText(key, language, { year, ...values }),
  };
  const { composer, say, text } = context;
  const title = say("sheet");
  composer.line(networkName === null ? title : text("ofNetwork", { title, network: networkName }), "title");
  const undated = events.filter(({ month }) => month === null).length;
  const summary =
    events.length === 0
      ? say("noEvents")
      : say("summary", { count: events.length, dated: events.length - undated, undated });
  for (const line of noteLines(summary, longestLine)) composer.line(line, "body");
  if (events.length > 0) monthTable(context, events, eventTable(context, events));
  closing(context, [
    say("orderNote"),
    say("statusNote"),
    ...(valuesOnly || events.length === 0 ? [] : [say("liveNote")]),
    say("source"),
  ]);
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function monthName({ say, language }: PlanContext, month: number | null): string {
  return month === null ? say("noDate") : (monthNames[language][month - 1] ?? "");
}

function eventTable(context: PlanContext, events: readonly PlannedEvent[]): PlacedTable {
  const { text, word, say, composer } = context;
  const day = (value: string | null): CellContent =>
    value === null ? say("noDate") : { value: serialOfDay(value), format: dayFormat };
  composer.line(say("eventsHeading"), "heading");
  return composer.table(
    context.tableName("Traffar"),
    [
      { key: "month", header: say("month"), width: 11, wrap: true },
      { key: "start", header: say("start"), width: 12, wrap: true },
      { key: "end", header: text("end"), width: 12, wrap: true },
      { key: "group", header: text("group"), width: 20, format: "@", wrap: true },
      { key: "kind", header: text("kind"), width: 10, wrap: true },
      { key: "form", header: text("form"), width: 10, wrap: true },
      { key: "location", header: text("location"), width: 14, format: "@", wrap: true },
      { key: "theme", header: text("theme"), width: 36, format: "@", wrap: true },
      { key: "description", header: say("description"), width: 34, format: "@", wrap: true },
      { key: "status", header: text("status"), width: 12, wrap: true },
      { key: "id", header: text("id"), width: 10, format: "@", wrap: true },
    ],
    events.map(({ row, month }) => () => ({
      month: monthName(context, month),
      start: day(row.start),
      end: day(row.end ?? row.start),
      group: row.groups.join(", ") || say("notDecided"),
      kind: row.kind === null ? say("notDecided") : word(row.kind),
      form: row.form === null ? say("notDecided") : word(row.form),
      location: row.location ?? say("notDecided"),
      theme: row.theme ?? say("notDecided"),
      description: row.description ?? say("noDescription"),
      status: row.status === null ? text("missing") : word(row.status),
      id: row.id ?? text("missing"),
    })),
  );
}

/** How many events each month has, and how many have no date. */
function monthTable(context: PlanContext, events: readonly PlannedEvent[], table: PlacedTable): void {
  const { say, text, composer } = context;
  const months = Array.from({ length: 12 }, (_none, index) => index + 1);
  const isUndated = events.some(({ month }) => month === null);
  const shown: readonly (number | null)[] = isUndated ? [...months, null] : months;
  composer.line(say("monthsHeading"), "heading");
  const counts = composer.table(
    context.tableName("Manader"),
    [
      { key: "month", header: say("month"), width: 11, wrap: true },
      { key: "count", header: say("count"), width: 12, format: wholeNumber },
    ],
    [
      ...shown.map((month) => () => {
        const name = monthName(context, month);
        return {
          month: name,
          count: {
            value: events.filter((event) => event.month === month).length,
            formula: call("COUNTIFS", columnRange(table.column("month")), textOf(name)),
          },
        };
      }),
      () => ({
        month: text("total"),
        count: {
          value: events.length,
          formula: call("SUM", columnRange({ ...counts.column("count"), rows: shown.length })),
        },
      }),
    ],
  );
}
