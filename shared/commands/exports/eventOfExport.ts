import { dayOfSerial, serialOfDay } from "../../text/dateText";
import { sameWord } from "../../text/sameWord";
import type { EventRow } from "../../workbook/activityTables";
import type { EventCandidate } from "../commandOutcome";
import { tellingWords, titleLikeness } from "./titleLikeness";

/** What an export tells of its event. */
export interface EventClues {
  /** The day on which it began; or both readings of it where that could be two days. Empty: none is told. */
  readonly days: readonly string[];
  /** As the export states it; null: it states none. */
  readonly title: string | null;
  /** Its file's name, which tells events apart, but is no sign of another event where it is unlike. */
  readonly file: string;
}

/** Which event an export belongs to. */
export interface EventTold {
  /** Null while a person has to say. */
  readonly event: EventRow | null;
  /** Those that it may belong to, the likeliest first. */
  readonly candidates: readonly EventRow[];
  readonly reason: "chosen" | "told" | "unknown-id" | "several" | "no-such-day" | "no-clue" | "no-events";
  /** The stated title has something in common with the event, or says nothing. */
  readonly isTitleAlike: boolean;
}

/** Much enough of a theme to tell it from another. */
const alike = 0.5;

/**
 * The event of an export: the one that a person chose; else the only one on its day that the titles do not tell apart from others; without
 * a day, the only one whose theme is like a title. A cancelled event is never told, only chosen.
 */
export function eventOfExport(events: readonly EventRow[], chosen: string | null, clues: EventClues): EventTold {
  const known = events.filter(({ id }) => id !== null);
  const likeness = new Map(known.map((event) => [event, likenessOf(event, clues)]));
  const score = (event: EventRow) => likeness.get(event) ?? 0;
  const byLikeness = (some: readonly EventRow[]) =>
    some.map((event, at) => ({ event, at })).sort((a, b) => score(b.event) - score(a.event) || a.at - b.at);
  const ordered = (some: readonly EventRow[]) => byLikeness(some).map(({ event }) => event);
  const told = (event: EventRow | null, candidates: readonly EventRow[], reason: EventTold["reason"]): EventTold => ({
    event,
    candidates,
    reason,
    isTitleAlike: event === null || tellingWords(clues.title ?? "").length === 0 || score(event) > 0,
  });
  const byId = chosen === null ? null : known.find(({ id }) => id !== null && sameWord(id) === sameWord(chosen));
  if (byId === undefined) return told(null, ordered(known), "unknown-id");
  if (byId !== null) return told(byId, [byId], "chosen");
  if (known.length === 0) return told(null, [], "no-events");
  const possible = known.filter(({ status }) => status !== "cancelled");
  const onDay = possible.filter((event) => clues.days.some((day) => dayOfEvent(event, day) !== null));
  if (clues.days.length > 0 && onDay.length === 0) return told(null, ordered(known), "no-such-day");
  const some = ordered(clues.days.length > 0 ? onDay : possible);
  const [first, second] = some;
  if (first !== undefined && second === undefined) return told(first, [first], "told");
  const isClear = first !== undefined && second !== undefined && score(first) >= alike && score(first) > score(second);
  if (isClear) return told(first, some, "told");
  return told(null, some, clues.days.length > 0 ? "several" : "no-clue");
}

/** The number of an event's day, from 1; null where the day is none of the event's. */
export function dayOfEvent({ start, days }: EventRow, day: string): number | null {
  if (start === null) return null;
  const number = serialOfDay(day) - serialOfDay(start) + 1;
  return number >= 1 && number <= days ? number : null;
}

/** The day of an event as `YYYY-MM-DD`; null where the event has no start. */
export function calendarDay({ start }: EventRow, number: number): string | null {
  return start === null ? null : dayOfSerial(serialOfDay(start) + number - 1);
}

/** An event as a person is shown it. */
export function eventCandidate({ id, theme, start, days }: EventRow): EventCandidate {
  return { id: id ?? "", theme, start, days };
}

function likenessOf({ theme, groups, id }: EventRow, { title, file }: EventClues): number {
  const own = [theme ?? "", ...groups, id ?? ""];
  const best = (text: string) => titleLikeness(text, theme ?? "") + titleLikeness(text, own.join(" ")) / 1000;
  return Math.max(best(title ?? ""), best(file));
}
