import type { SheetModel } from "../../workbook/sheetModel";
import { eventCharts } from "./eventCharts";
import type { EventReport } from "./eventReport";
import { eventTable, opinionTable } from "./eventTable";
import { keyFigures } from "./keyFigures";
import { occupationTable } from "./personTables";
import type { ReportContext } from "./reportContext";
import { closing, contextOf, titleOf } from "./reportFrame";
import { earlierTable, groupTable, periodTable } from "./totalTables";

/** Marker of a year's sheet of events. */
export function eventSheetMarker(year: number): string {
  return `_KN_Traffar_${String(year)}`;
}

/** The sheet `Träffar ÅÅÅÅ`: every event of the year, what they come to, and how that compares with earlier years. */
export function eventSheet(report: EventReport): SheetModel {
  const { activity, evaluation, target } = report;
  const context = contextOf(report);
  const { composer, text } = context;
  composer.line(titleOf(context, "eventSheet", report.networkName), "title");
  for (const line of opening(context, report)) composer.line(line, "body");
  const events = eventTable(context, activity, evaluation);
  let hasGaps = false;
  if (events !== null) {
    const opinions = opinionTable(context, events);
    groupTable(context, activity, events);
    periodTable(context, activity, events);
    keyFigures(context, activity, evaluation);
    earlierTable(context, activity);
    occupationTable(context, activity);
    hasGaps = eventCharts(context, events, opinions);
  }
  const notes = [
    text("countedNote"),
    text("comeNote"),
    text("meanNote"),
    text("thresholdNote"),
    ...(hasGaps ? [text("gapNote")] : []),
    ...(report.valuesOnly ? [] : [text("liveNote")]),
    text("eventSource"),
  ];
  closing(context, notes);
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function opening(context: ReportContext, { activity: { total, events }, evaluation }: EventReport): readonly string[] {
  const { text, number } = context;
  if (events.length === 0) return [text("noEventsOfYear")];
  const { planned, held, eventDays, cancelled, stillToCome, participations } = total;
  return [
    text("eventsSummary", { planned, held, days: eventDays, cancelled, stillToCome }),
    text("participationSummary", {
      participations: participations === null ? text("missing") : number(participations),
      evaluated: evaluation.evaluated,
      held,
    }),
    ...(total.daysWithoutFigure > 0 ? [text("daysWithoutFigure", { days: total.daysWithoutFigure })] : []),
    ...(total.sharedEvents > 0 ? [text("sharedEvents", { shared: total.sharedEvents })] : []),
  ];
}
