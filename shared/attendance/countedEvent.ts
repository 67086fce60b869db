import { municipalityByCode } from "../population/municipalities";
import type { CountedDay } from "./countedDay";
import type { NumberedRows } from "./dayRows";
import type { EventActivity, EventDay } from "./eventActivity";
import { kindCounts } from "./kindCounts";
import { sumKnown } from "./sumKnown";
import type { UniquePersons } from "./uniquePersons";
import { unresolvedOf } from "./unresolved";

/** An event with its days and the persons in them, before it is made into figures of a year. */
export interface CountedEvent {
  readonly days: readonly CountedDay[];
  /** Unique persons who took part, by number. */
  readonly persons: Int32Array;
  /** Of these, officials of the members. */
  readonly officials: Int32Array;
  readonly activity: EventActivity;
}

/** Some day of the event has a list. */
export function hasList({ days }: Pick<CountedEvent, "days">): boolean {
  return days.some(({ list }) => list.hasList);
}

/** Codes that someone came from: of municipalities, of counties, and members' own ids. */
function codesOf(days: readonly CountedDay[]): readonly string[] {
  return [...new Set(days.flatMap(({ byMunicipality }) => [...byMunicipality.keys()]))].sort();
}

/** Those who were there and could answer a survey; null where no day's number is known. */
function presentOf(days: readonly EventDay[], persons: number): number | null {
  if (days.every(({ source }) => source === "list")) return persons + Math.max(...days.map(({ unnamed }) => unnamed));
  const largest = Math.max(...days.map(({ participation }) => participation ?? -1));
  return largest < 0 ? null : largest;
}

/** Takes the days of one event together; the list wins over what Träffar states. */
export function countedEvent(
  days: readonly [CountedDay, ...CountedDay[]],
  numbered: NumberedRows,
  unique: UniquePersons,
): CountedEvent {
  const { event } = days[0].rows;
  const { id, place, groups, kind, form, start, end, status, location, theme, description } = event;
  const figures = days.map((day) => day.figures);
  const lists = days.map(({ list }) => list);
  const persons = unique.of(lists.map((list) => list.persons));
  const organisers = unique.count(lists.map((list) => list.organisers));
  const officials = unique.of(days.map((day) => day.officials));
  const isListed = hasList({ days });
  const codesPresent = codesOf(days);
  const codes = codesPresent.filter((code) => municipalityByCode(code) !== undefined);
  const activity: EventActivity = {
    ...{ id: id ?? "", place, groups, kind, form, start, end, location, theme, description },
    half: start === null ? null : Number(start.slice(5, 7)) <= 6 ? 1 : 2,
    status: status ?? "planned",
    days: figures,
    signedUp: sumKnown(figures.map(({ signedUp }) => signedUp)),
    didNotCome: sumKnown(figures.map(({ didNotCome }) => didNotCome)),
    participations: sumKnown(figures.map(({ participation }) => participation)),
    daysWithoutFigure: figures.filter(({ participation }) => participation === null).length,
    persons: isListed ? persons.length : null,
    organisers: isListed ? organisers : null,
    present: presentOf(figures, persons.length),
    municipalities: isListed ? codes.length : event.municipalities,
    municipalitySource: isListed ? "list" : event.municipalities === null ? null : "stated",
    municipalityCodes: codes,
    codesPresent,
    organisationKinds: kindCounts(lists, unique),
    statedOrganisations: event.organisations,
    unresolved: unresolvedOf(days, numbered),
  };
  return { days, persons, officials, activity };
}
