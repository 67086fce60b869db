import { dayOfSerial, serialOfDay } from "../text/dateText";
import { sameWord } from "../text/sameWord";
import type { EventRow, ParticipantRow } from "../workbook/activityTables";
import type { OrganisationMemo } from "./organisationMemo";
import { flagsOf } from "./rowFlags";

/** What is counted of the rows of Deltagare, by index of the row. */
export interface NumberedRows {
  readonly participants: readonly ParticipantRow[];
  /** Persons are numbered from 0, the same over all events. */
  readonly persons: Int32Array;
  readonly organisations: Int32Array;
  readonly flags: Uint8Array;
}

/** The rows of one event day, by index. */
export interface DayRows {
  readonly event: EventRow;
  /** From 1. */
  readonly day: number;
  /** `YYYY-MM-DD`; null for an event without a start. */
  readonly date: string | null;
  readonly rows: Int32Array;
}

/** All rows by event day. */
export interface AllDayRows {
  readonly numbered: NumberedRows;
  /** By event in the given order, then by day. */
  readonly byEvent: readonly (readonly DayRows[])[];
}

interface Day {
  readonly event: EventRow;
  readonly day: number;
  readonly date: string | null;
  /** Among all days, from 0. */
  readonly number: number;
  rowCount: number;
}

function daysOf(events: readonly EventRow[]): readonly (readonly Day[])[] {
  let number = 0;
  return events.map((event) => {
    const first = event.start === null ? null : serialOfDay(event.start);
    return Array.from({ length: event.days }, (_, index): Day => {
      const date = first === null ? null : dayOfSerial(first + index);
      return { event, day: index + 1, date, number: number++, rowCount: 0 };
    });
  });
}

/** Rows by day, in the order of the table within a day. */
function rowsOfDays(dayNumbers: Int32Array, days: readonly Day[]): readonly Int32Array[] {
  const order = days.map(({ rowCount }) => new Int32Array(rowCount));
  const filled = new Int32Array(days.length);
  for (let index = 0; index < dayNumbers.length; index += 1) {
    const number = dayNumbers[index] ?? -1;
    const rows = order[number];
    if (rows === undefined) continue;
    const position = filled[number] ?? 0;
    rows[position] = index;
    filled[number] = position + 1;
  }
  return order;
}

/**
 * Puts each row with its event day and numbers its organisation. Broken rows and rows of other events are left out.
 *
 * @param persons by row: `personNumbers`
 */
export function dayRows(
  events: readonly EventRow[],
  participants: readonly ParticipantRow[],
  persons: Int32Array,
  memo: OrganisationMemo,
): AllDayRows {
  const days = daysOf(events);
  const byId = new Map(events.map((event, index) => [sameWord(event.id ?? ""), days[index] ?? []]));
  const spelled = new Map<string, readonly Day[]>();
  const daysOfId = (id: string): readonly Day[] => {
    const known = spelled.get(id) ?? byId.get(sameWord(id)) ?? [];
    spelled.set(id, known);
    return known;
  };
  const count = participants.length;
  const dayNumbers = new Int32Array(count).fill(-1);
  const organisations = new Int32Array(count);
  const flags = new Uint8Array(count);
  let lastId: string | null = null;
  let lastDays: readonly Day[] = [];
  for (let index = 0; index < count; index += 1) {
    const row = participants[index];
    if (row === undefined || row.broken || row.event === null || row.day === null) continue;
    if (row.event !== lastId) {
      lastId = row.event;
      lastDays = daysOfId(lastId);
    }
    const day = lastDays[row.day - 1];
    const person = persons[index] ?? -1;
    if (day === undefined || person < 0) continue;
    organisations[index] = memo.of(row, person, day.date);
    flags[index] = flagsOf(row);
    dayNumbers[index] = day.number;
    day.rowCount += 1;
  }
  const rows = rowsOfDays(
    dayNumbers,
    days.flatMap((each) => each),
  );
  const byEvent = days.map((each) =>
    each.map(({ event, day, date, number }) => ({ event, day, date, rows: rows[number] ?? new Int32Array(0) })),
  );
  return { numbered: { participants, persons, organisations, flags }, byEvent };
}
