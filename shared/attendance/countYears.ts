import type { ActivityTables } from "../workbook/activityTables";
import { compareEvents } from "../workbook/compareEvents";
import type { Finding } from "../workbook/finding";
import { countDay, type CountedDay } from "./countedDay";
import { countedEvent, type CountedEvent } from "./countedEvent";
import { dayRows } from "./dayRows";
import type { OrganisationLookup } from "./organisationLookup";
import { OrganisationMemo } from "./organisationMemo";

/** The tables that attendance rests on. */
export type CountedTables = Pick<
  ActivityTables,
  "settings" | "members" | "groups" | "events" | "participants" | "contacts" | "organisations"
>;

/** The year's events, counted, and those of the years before. */
export interface CountedYears {
  readonly events: readonly CountedEvent[];
  readonly earlier: readonly CountedEvent[];
  readonly personCount: number;
  /** Answers that disagree on where someone is from. */
  readonly findings: readonly Finding[];
}

/** Counts all events up to a year; what contradicts itself is told of that year only. */
export function countYears(tables: CountedTables, lookup: OrganisationLookup, year: number): CountedYears {
  const upTo = tables.events.filter((event) => !event.broken && event.year !== null && event.year <= year);
  const { byEvent, personCount } = dayRows([...upTo].sort(compareEvents), tables.participants);
  const context = { tables, lookup, memo: new OrganisationMemo(lookup), personCount };
  const counted = byEvent.map((rows) => {
    const [first, ...others] = rows.map((day): CountedDay => countDay(day, context, day.event.year === year));
    if (first === undefined) throw new RangeError("An event has at least one day.");
    return { year: rows[0]?.event.year, event: countedEvent([first, ...others], personCount) };
  });
  return {
    events: counted.filter((each) => each.year === year).map(({ event }) => event),
    earlier: counted.filter((each) => each.year !== year).map(({ event }) => event),
    personCount,
    findings: context.memo.findings,
  };
}
