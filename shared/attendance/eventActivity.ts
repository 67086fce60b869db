import type { EventForm, EventKind, EventStatus, OrganisationKind } from "../workbook/activityTables";
import type { RowPlace } from "../workbook/feeTables";

/** One day of an event. A number that is null is not known: "uppgift saknas". */
export interface EventDay {
  /** From 1. */
  readonly day: number;
  /** `YYYY-MM-DD`; null for an event without a start. */
  readonly date: string | null;
  /** Persons who were signed up; null where no row says that anyone was. */
  readonly signedUp: number | null;
  /** Those of them who did not come; null where it is unknown of anyone of them. */
  readonly didNotCome: number | null;
  /** The day's participation: the list with those without name, else the stated number. */
  readonly participation: number | null;
  readonly source: "list" | "stated" | null;
  /** Unique persons of the list who took part; null where the day has no list. */
  readonly named: number | null;
  /** Participants without name: a part of the stated number where there is no list. */
  readonly unnamed: number;
}

/** Persons from an organisation that no municipality and no kind is known for. */
export interface UnresolvedOrganisation {
  /** As written in the first row; null where only an address tells. */
  readonly organisation: string | null;
  /** Of the e-mail addresses; null where there are none. */
  readonly domain: string | null;
  readonly persons: number;
  /** Municipalities that it looks like, to be confirmed as a row of Domäner; never used as an answer. */
  readonly suggestions: readonly { readonly code: string; readonly name: string }[];
  /** The first row that names it. */
  readonly place: RowPlace;
}

/** Unique persons who took part, by the kind of their organisation; null is unknown. */
export interface KindCount {
  readonly kind: OrganisationKind | null;
  readonly persons: number;
}

/** One event with all that is counted of it. Days, participations and persons of one that is not held are not in any total. */
export interface EventActivity {
  readonly id: string;
  readonly place: RowPlace;
  readonly groups: readonly string[];
  readonly kind: EventKind | null;
  readonly form: EventForm | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Of the start; null without one. */
  readonly half: 1 | 2 | null;
  readonly status: EventStatus;
  readonly location: string | null;
  readonly theme: string | null;
  readonly description: string | null;
  /** At least one. */
  readonly days: readonly EventDay[];
  /** Sums over the days; null where no day has the number. */
  readonly signedUp: number | null;
  readonly didNotCome: number | null;
  readonly participations: number | null;
  /** Days whose participation is not known. */
  readonly daysWithoutFigure: number;
  /** Unique persons who took part, by the lists; null where no day has a list. */
  readonly persons: number | null;
  /** Of these, organisers. */
  readonly organisers: number | null;
  /** Those present who could answer a survey: persons where every day has a list, else the largest day; null where unknown. */
  readonly present: number | null;
  /** Municipalities taking part: by the list, else as stated. */
  readonly municipalities: number | null;
  readonly municipalitySource: "list" | "stated" | null;
  /** Of the list, in order. */
  readonly municipalityCodes: readonly string[];
  /** The same, with members' own ids and counties. */
  readonly codesPresent: readonly string[];
  /** Of the list, most persons first; empty where there is none. */
  readonly organisationKinds: readonly KindCount[];
  /** As Träffar states them. */
  readonly statedOrganisations: readonly string[];
  readonly unresolved: readonly UnresolvedOrganisation[];
}
