import type { EventActivity } from "../../attendance/eventActivity";
import type { CellContent, TableColumn } from "../sheetComposer";
import { eventMeans } from "../eventSheet/eventMeans";
import type { EventLine, PlacedEvents } from "../eventSheet/eventTable";
import { meanOf } from "../eventSheet/itemCells";
import { wholeNumber } from "../eventSheet/reportContext";
import { organisationsOf } from "./organisationsOf";
import type { YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** A group with its events as they stand under it. */
export interface GroupLines {
  readonly name: string;
  readonly lines: readonly EventLine[];
}

/** The events of each group in order; one of several groups stands under each, and is counted in totals under the first. */
export function groupLines({ activity, evaluation }: YearReport): readonly GroupLines[] {
  const { events, groups } = activity;
  const meansOf = eventMeans(evaluation);
  const firstOf = (event: EventActivity) => groups.find(({ name }) => event.groups.includes(name))?.name;
  return groups.map(({ name }) => ({
    name,
    lines: events
      .filter((event) => event.groups.includes(name))
      .map((event) => ({ event, group: name, isCounted: firstOf(event) === name, means: meansOf(event.id) })),
  }));
}

function columnsOf({ text, say }: YearReportContext, hasShared: boolean): readonly TableColumn[] {
  const wrapped = (key: string, header: string, width: number, format?: string): TableColumn => ({
    key,
    header,
    width,
    wrap: true,
    ...(format === undefined ? {} : { format }),
  });
  return [
    wrapped("theme", text("theme"), 36, "@"),
    wrapped("id", text("id"), 10, "@"),
    wrapped("start", text("start"), 11),
    wrapped("end", text("end"), 11),
    wrapped("location", text("location"), 11, "@"),
    wrapped("kind", text("kind"), 9),
    wrapped("form", text("form"), 9),
    wrapped("status", text("status"), 11),
    wrapped("days", say("shownDays"), 7, wholeNumber),
    wrapped("byDay", say("byDay"), 9),
    wrapped("participations", text("participations"), 12, wholeNumber),
    wrapped("organisations", say("organisations"), 17, "@"),
    wrapped("municipalities", text("municipalities"), 10, wholeNumber),
    wrapped("satisfaction", text("satisfaction"), 11),
    wrapped("usefulness", text("usefulness"), 11),
    ...(hasShared ? [wrapped("counted", text("counted"), 11)] : []),
  ];
}

/** A group's events, one a row. @param hasShared some event of the year belongs to several groups */
export function groupEvents(
  context: YearReportContext,
  { lines }: GroupLines,
  index: number,
  hasShared: boolean,
): PlacedEvents {
  const { text, word, day } = context;
  const table = context.composer.table(
    context.tableName(`Grupp${String(index + 1)}`),
    columnsOf(context, hasShared),
    lines.map((line) => () => ({
      theme: line.event.theme ?? text("missing"),
      id: line.event.id,
      kind: line.event.kind === null ? text("missing") : word(line.event.kind),
      form: line.event.form === null ? text("missing") : word(line.event.form),
      status: word(line.event.status),
      start: day(line.event.start),
      end: day(line.event.end ?? line.event.start),
      location: line.event.location ?? text("missing"),
      days: line.event.days.length,
      ...attendanceCells(context, line.event),
      ...meanCells(context, line),
      ...(hasShared ? { counted: text(line.isCounted ? "yes" : "no") } : {}),
    })),
  );
  return { table, lines, hasShared };
}

function attendanceCells(context: YearReportContext, event: EventActivity): Readonly<Record<string, CellContent>> {
  const { days, status } = event;
  // Nobody took part in what did not take place, whatever a list says.
  const [participations, municipalities] =
    status === "held" ? [event.participations, event.municipalities] : [null, null];
  const otherwise = context.text(status === "held" ? "missing" : "notApplicable");
  const byDay = days.map(({ participation }) => participation);
  const [only] = byDay;
  const several = byDay.map((count) => (count === null ? "?" : String(count))).join(" + ");
  return {
    byDay:
      participations === null
        ? otherwise
        : byDay.length === 1
          ? { value: only ?? otherwise, format: wholeNumber }
          : { value: several, format: "@" },
    participations: participations ?? otherwise,
    organisations: organisationsOf(context, event).join(", ") || otherwise,
    municipalities: municipalities ?? otherwise,
  };
}

function meanCells(context: YearReportContext, { event, means }: EventLine): Readonly<Record<string, CellContent>> {
  const { satisfaction, usefulness, isEvaluated } = means;
  const otherwise = context.text(event.status !== "held" ? "notApplicable" : isEvaluated ? "missing" : "noEvaluation");
  return {
    satisfaction: satisfaction === null ? otherwise : meanOf(context, satisfaction),
    usefulness: usefulness === null ? otherwise : meanOf(context, usefulness),
  };
}
