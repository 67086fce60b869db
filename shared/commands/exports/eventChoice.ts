import type { EventRow } from "../../workbook/activityTables";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import type { EventCandidate } from "../commandOutcome";
import {
  calendarDay,
  dayOfEvent,
  eventCandidate,
  eventOfExport,
  type EventClues,
  type EventTold,
} from "./eventOfExport";

/** The event and day that an export is brought to. */
export interface EventChoice {
  /** Null while a person has to say, which is an error. */
  readonly event: EventRow | null;
  /** From 1; null while a person has to say. */
  readonly day: number | null;
  readonly candidates: readonly EventCandidate[];
  readonly findings: readonly Finding[];
}

/** What a person asks for, and what the export is called. */
export interface EventQuestion {
  readonly file: string;
  readonly event: string | null;
  readonly day: number | null;
  readonly clues: EventClues;
  /** Whether it belongs to one day of the event, as attendance does. */
  readonly isOfDay: boolean;
}

/** So many events are named where a person has to choose. */
const mostNamed = 12;

/** Finds the event and, where it has several days, the day; or says what a person has to choose from. */
export function eventChoice(events: readonly EventRow[], question: EventQuestion): EventChoice {
  const told = eventOfExport(events, question.event, question.clues);
  const candidates = told.candidates.map(eventCandidate);
  const { event } = told;
  if (event === null) return { event, day: null, candidates, findings: [unclear(told, question)] };
  const { day, findings } = question.isOfDay ? dayChoice(event, question) : { day: null, findings: [] };
  return { event, day, candidates, findings: [...remarks(told, event, question), ...findings] };
}

function unclear({ reason, candidates }: EventTold, { file, event, clues }: EventQuestion): Finding {
  const named = candidates.slice(0, mostNamed).map(eventText);
  const events = named.join("; ") + (candidates.length > mostNamed ? "; …" : "");
  const values = { file, events };
  const tell = (code: string, more: Finding["values"] = {}) => finding(code, "error", noPlace, { ...values, ...more });
  if (reason === "no-events" || candidates.length === 0) return finding("export-no-events", "error", noPlace, { file });
  if (reason === "unknown-id") return tell("export-event-unknown", { asked: event ?? "" });
  if (reason === "several") return tell("export-event-several");
  const day = clues.days.join(" / ");
  return reason === "no-such-day" ? tell("export-event-not-on-day", { day }) : tell("export-event-untold");
}

function eventText({ id, theme, start }: EventRow): string {
  const more = [start, theme].filter((part) => part !== null).join(", ");
  return more === "" ? (id ?? "") : `${id ?? ""} (${more})`;
}

function remarks(told: EventTold, event: EventRow, { file, clues }: EventQuestion): readonly Finding[] {
  const place = placeOf(event.place, "id");
  const values = { file, event: event.id ?? "", theme: event.theme ?? "", title: clues.title ?? "" };
  const isUnlike = told.reason === "told" && !told.isTitleAlike && event.theme !== null;
  return [
    ...(isUnlike ? [finding("export-title-unlike", "warning", place, values)] : []),
    ...(event.status === "cancelled"
      ? [finding("export-event-cancelled", "warning", placeOf(event.place, "status"), values)]
      : []),
  ];
}

function dayChoice(
  event: EventRow,
  { file, day: asked, clues }: EventQuestion,
): { readonly day: number | null; readonly findings: readonly Finding[] } {
  const place = placeOf(event.place, "start");
  const values = { file, event: event.id ?? "", count: event.days, asked: asked ?? 0 };
  const days = clues.days.map((day) => dayOfEvent(event, day)).filter((day) => day !== null);
  const told = new Set(days).size === 1 ? (days[0] ?? null) : null;
  if (asked !== null && (asked < 1 || asked > event.days)) {
    return { day: null, findings: [finding("export-day-outside", "error", place, values)] };
  }
  const isElsewhere = clues.days.length > 0 && days.length === 0 && calendarDay(event, 1) !== null;
  const elsewhere = isElsewhere
    ? [finding("export-other-day", "warning", place, { ...values, day: clues.days.join(" / ") })]
    : [];
  if (event.days === 1) return { day: 1, findings: elsewhere };
  const day = asked ?? told;
  if (day === null) return { day, findings: [...elsewhere, finding("export-day-missing", "error", place, values)] };
  const differs = told !== null && told !== day;
  return {
    day,
    findings: differs ? [finding("export-day-differs", "warning", place, { ...values, told })] : elsewhere,
  };
}
