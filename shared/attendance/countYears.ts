import type { ActivityTables } from "../workbook/activityTables";
import { compareEvents } from "../workbook/compareEvents";
import type { Finding } from "../workbook/finding";
import { countDay, type CountedDay } from "./countedDay";
import { countedEvent, type CountedEvent } from "./countedEvent";
import { dayRows, type NumberedRows } from "./dayRows";
import { disagreements } from "./disagreements";
import type { OrganisationLookup } from "./organisationLookup";
import { OrganisationMemo } from "./organisationMemo";
import { personNumbers } from "./personNumbers";
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
  readonly numbered: NumberedRows;
  /** Answers that disagree on where someone is from. */
  disagreements(): readonly Finding[];
}

/** Counts all events up to a year; what contradicts itself is told of that year only. */
export function countYears(tables: CountedTables, lookup: OrganisationLookup, year: number): CountedYears {
  const upTo = tables.events.filter((event) => !event.broken && event.year !== null && event.year <= year);
  const { persons, personCount } = personNumbers(tables.participants);
  const memo = new OrganisationMemo(lookup, personCount);
  const { numbered, byEvent } = dayRows([...upTo].sort(compareEvents), tables.participants, persons, memo);
  const [states, unique] = [new PersonStates(personCount), new UniquePersons(personCount)];
  const context = { tables, lookup, numbered, memo, states };
  const counted = byEvent.map((rows) => {
    const [first, ...others] = rows.map((day): CountedDay => countDay(day, context, day.event.year === year));
    if (first === undefined) throw new RangeError("An event has at least one day.");
    return { year: rows[0]?.event.year, event: countedEvent([first, ...others], numbered, unique) };
  });
  const daysOfYear = byEvent.flatMap((days) => days.filter(({ event }) => event.year === year));
  return {
    events: counted.filter((each) => each.year === year).map(({ event }) => event),
    earlier: counted.filter((each) => each.year !== year).map(({ event }) => event),
    personCount,
    unique,
    numbered,
    disagreements: () => (memo.hasDisagreement ? disagreements(daysOfYear, numbered, lookup) : []),
  };
}
