import { serialOfDay, dayOfSerial } from "../text/dateText";
import { sameWord } from "../text/sameWord";
import type { EventRow, ParticipantRow } from "../workbook/activityTables";
import { personKey } from "./personKey";

/** The rows of Deltagare of one event day, with the number of the person of each. */
export interface DayRows {
  readonly event: EventRow;
  /** From 1. */
  readonly day: number;
  /** `YYYY-MM-DD`; null for an event without a start. */
  readonly date: string | null;
  readonly rows: ParticipantRow[];
  /** By row: the person's number, from 0; the same over all events. */
  readonly persons: number[];
}

/** All rows by event day, and how many persons they are of. */
export interface AllDayRows {
  /** By event in the given order, then by day. */
  readonly byEvent: readonly (readonly DayRows[])[];
  readonly personCount: number;
}

function emptyDays(event: EventRow): readonly DayRows[] {
  const first = event.start === null ? null : serialOfDay(event.start);
  return Array.from({ length: event.days }, (_, index) => ({
    event,
    day: index + 1,
    date: first === null ? null : dayOfSerial(first + index),
    rows: [],
    persons: [],
  }));
}

/**
 * Puts each row with its event day and its person. Broken rows and rows of other events are left out.
 *
 * One look-up a row for the person, and none for the event where rows of one event follow each other: what is counted afterwards works on
 * whole numbers.
 */
export function dayRows(events: readonly EventRow[], participants: readonly ParticipantRow[]): AllDayRows {
  const byEvent = events.map(emptyDays);
  const byId = new Map(events.map((event, index) => [sameWord(event.id ?? ""), byEvent[index]]));
  const daysOf = new Map<string, readonly DayRows[] | undefined>();
  const numbers = new Map<string, number>();
  let lastId: string | null = null;
  let lastDays: readonly DayRows[] | undefined;
  for (const row of participants) {
    const { event: id, day } = row;
    if (row.broken || id === null || day === null) continue;
    if (id !== lastId) {
      if (!daysOf.has(id)) daysOf.set(id, byId.get(sameWord(id)));
      lastId = id;
      lastDays = daysOf.get(id);
    }
    const place = lastDays?.[day - 1];
    const key = place === undefined ? null : personKey(row);
    if (place === undefined || key === null) continue;
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    place.rows.push(row);
    place.persons.push(number);
  }
  return { byEvent, personCount: numbers.size };
}
