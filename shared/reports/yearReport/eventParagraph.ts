import type { EventActivity } from "../../attendance/eventActivity";
import type { ItemResult } from "../../evaluation/surveyResult";
import { formatDay } from "../../text/dateText";
import { eventName } from "../../text/eventNames";
import { formatNumber } from "../../text/numberText";
import type { EventLine } from "../eventSheet/eventTable";
import { scaleText } from "../eventSheet/itemCells";
import { organisationsOf } from "./organisationsOf";
import { listed, type YearReportContext } from "./yearReportContext";

/** An event as a paragraph of running text: what, when, where, on what, who came and what they thought. */
export function eventParagraph(context: YearReportContext, { event, means }: EventLine): string {
  const { say } = context;
  const heading = headingOf(context, event);
  if (event.status !== "held") return `${heading} ${say(event.status === "cancelled" ? "wasCancelled" : "isPlanned")}`;
  return [
    heading,
    participantsOf(context, event),
    ...attendantsOf(context, event),
    evaluationOf(context, means.isEvaluated, [means.satisfaction, means.usefulness]),
  ].join(" ");
}

function headingOf({ say, language }: YearReportContext, event: EventActivity): string {
  const { form, kind, theme, location } = event;
  const name = eventName(form, kind, 1, language);
  const what = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const when = dayRange(event, language);
  const dated = when === null ? say("eventUndated", { what }) : say("eventWhen", { what, when });
  const placed = location === null ? dated : say("eventAt", { event: dated, location });
  return theme === null ? say("eventWithoutTheme", { event: placed }) : say("eventTheme", { event: placed, theme });
}

/** "17 mars 2021", "1–2 december 2021", "30 november 2021–1 december 2021". */
function dayRange({ start, end }: EventActivity, language: YearReportContext["language"]): string | null {
  if (start === null) return null;
  const last = end ?? start;
  if (last === start) return formatDay(start, language);
  const isSameMonth = start.slice(0, 7) === last.slice(0, 7);
  const first = isSameMonth ? String(Number(start.slice(8))) : formatDay(start, language);
  return `${first}–${formatDay(last, language)}`;
}

function participantsOf({ say, number }: YearReportContext, event: EventActivity): string {
  const { days, participations, daysWithoutFigure } = event;
  if (participations === null) return say("participantsUnknown");
  const count = number(participations);
  if (days.length === 1) return say("participantsOneDay", { count });
  const byDay = days.map(({ participation }) => (participation === null ? "?" : number(participation)));
  const values = { days: byDay.join(" + "), count };
  return daysWithoutFigure === 0
    ? say("participantsByDay", values)
    : say("participantsOfSomeDays", { ...values, missing: daysWithoutFigure });
}

function attendantsOf(context: YearReportContext, event: EventActivity): readonly string[] {
  const { say, number } = context;
  const organisations = organisationsOf(context, event);
  return [
    ...(organisations.length === 0 ? [] : [say("takingPart", { organisations: listed(context, organisations) })]),
    ...(event.municipalities === null ? [] : [say("fromMunicipalities", { count: number(event.municipalities) })]),
  ];
}

function evaluationOf(context: YearReportContext, isEvaluated: boolean, items: readonly (ItemResult | null)[]): string {
  const { say, text } = context;
  if (!isEvaluated) return say("noEvaluation");
  const asked = items.filter((item) => item !== null);
  const [first] = asked;
  if (first === undefined) return say("otherEvaluation");
  const measures = asked.map((item) =>
    say("measure", {
      name: text(item.role === "usefulness" ? "usefulness" : "satisfaction").toLowerCase(),
      mean: shownMean(context, item),
    }),
  );
  const measured = listed(context, measures);
  return say("evaluatedAs", {
    measures: `${measured.slice(0, 1).toUpperCase()}${measured.slice(1)}`,
    basis: basisOf(context, first),
  });
}

function shownMean({ text, language }: YearReportContext, { mean, isBelowThreshold }: ItemResult): string {
  if (isBelowThreshold) return text("tooFew");
  return mean === null ? text("missing") : formatNumber(mean.text, language, { decimals: mean.decimals });
}

function basisOf(context: YearReportContext, { scale, n, isBelowThreshold }: ItemResult): string {
  const { say, text, number } = context;
  const onScale = scale === null ? text("scaleNotStated") : say("scaleBasis", { scale: scaleText(context, scale) });
  if (isBelowThreshold) return onScale;
  return `${onScale}, ${n === null ? text("nNotStated") : say("answersBasis", { n: number(n) })}`;
}
