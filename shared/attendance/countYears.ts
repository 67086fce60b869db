import type { ActivityTables, EventRow } from "../workbook/activityTables";
import { compareEvents } from "../workbook/compareEvents";
import type { Finding } from "../workbook/finding";
import { countDay, type CountedDay } from "./countedDay";
import { countedEvent, type CountedEvent } from "./countedEvent";
import { dayRows } from "./dayRows";
import type { OrganisationLookup } from "./organisationLookup";
import { OrganisationMemo } from "./organisationMemo";
import { PersonStates } from "./personStates";
import { UniquePersons } from "./uniquePersons";

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
  readonly unique: UniquePersons;
  /** Answers that disagree on where someone is from. */
  readonly findings: readonly Finding[];
}

/** Counts all events up to a year; what contradicts itself is told of that year only. */
export function countYears(tables: CountedTables, lookup: OrganisationLookup, year: number): CountedYears {
  const upTo = tables.events.filter((event) => !event.broken && event.year !== null && event.year <= year);
  // The year's own first: what is told of an organisation is told once, and of that year.
  const isOfYear = (event: EventRow) => event.year === year;
  const inOrder = [...upTo.filter(isOfYear).sort(compareEvents), ...upTo.filter((event) => !isOfYear(event))];
  const { byEvent, personCount } = dayRows(inOrder, tables.participants);
  const [states, unique] = [new PersonStates(personCount), new UniquePersons(personCount)];
  const context = { tables, lookup, memo: new OrganisationMemo(lookup, personCount), states };
  const counted = byEvent.map((rows) => {
    const [first, ...others] = rows.map((day): CountedDay => countDay(day, context, day.event.year === year));
    if (first === undefined) throw new RangeError("An event has at least one day.");
    return { year: rows[0]?.event.year, event: countedEvent([first, ...others], unique) };
  });
  return {
    events: counted.filter((each) => each.year === year).map(({ event }) => event),
    earlier: counted.filter((each) => each.year !== year).map(({ event }) => event),
    personCount,
    unique,
    findings: context.memo.findings,
  };
}
