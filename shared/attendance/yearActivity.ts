import type { EventForm } from "../workbook/activityTables";
import type { EventActivity, KindCount, UnresolvedOrganisation } from "./eventActivity";

/**
 * What a number of events come to. Each event counts once, whatever groups it belongs to. Days, participations and persons are of held
 * events only; what is null is not known of any of them.
 */
export interface ActivityTotals {
  /** All events, whatever their status. */
  readonly planned: number;
  readonly held: number;
  readonly cancelled: number;
  readonly stillToCome: number;
  /** Event days of held events. */
  readonly eventDays: number;
  readonly participations: number | null;
  /** Event days whose participation is unknown, and so in no sum. */
  readonly daysWithoutFigure: number;
  /** Held events of which at least one day has a list. Persons, officials and municipalities are of these only. */
  readonly eventsWithList: number;
  readonly signedUp: number | null;
  readonly didNotCome: number | null;
  /** Unique persons who took part. */
  readonly persons: number | null;
  /** Of these, officials of the members. */
  readonly officials: number | null;
  /** Municipalities that took part. */
  readonly municipalities: number | null;
  /** Events that belong to several groups: listed under each, counted once here. */
  readonly sharedEvents: number;
}

export interface GroupActivity {
  readonly name: string;
  readonly shortName: string | null;
  readonly totals: ActivityTotals;
}

/** How a municipality took part, in one group or in all. */
export interface MunicipalityPart {
  /** Held events of the year where someone from it took part. */
  readonly events: number;
  /** Unique persons a day, added over the days of the year. */
  readonly participations: number;
  readonly persons: number;
  /** The latest day, of this or an earlier year, that someone from it took part; null: not yet. */
  readonly lastSeen: string | null;
  /** Nobody from it took part in the year. */
  readonly isNotYetSeen: boolean;
}

export interface MunicipalityActivity {
  /** Municipality code, or a member's own id. */
  readonly code: string;
  readonly name: string;
  /** A member on any day of the year. */
  readonly isMember: boolean;
  /** The payer that it takes part through where that is a joint authority; null else. */
  readonly jointAuthority: string | null;
  readonly total: MunicipalityPart;
  /** One for each of {@link YearActivity.groups}, in their order. */
  readonly groups: readonly MunicipalityPart[];
  /** Participations of the first and the second half-year. */
  readonly halves: readonly [number, number];
  /** Participations by form; events without a form stand in neither. */
  readonly digital: number;
  readonly physical: number;
}

/** A year's events and who took part in them. */
export interface YearActivity {
  readonly year: number;
  /** By start, then by id; those without a start last. */
  readonly events: readonly EventActivity[];
  readonly total: ActivityTotals;
  /** In the order of Grupper; groups of the year, and all that have an event in it. */
  readonly groups: readonly GroupActivity[];
  /** Half-years, and null for events without a start where there are any. */
  readonly halves: readonly { readonly half: 1 | 2 | null; readonly totals: ActivityTotals }[];
  /** Digital, physical, and null for events without a form where there are any. */
  readonly forms: readonly { readonly form: EventForm | null; readonly totals: ActivityTotals }[];
  /** Members on any day of the year. */
  readonly memberCount: number;
  /** Of these, how many take part through a joint authority. */
  readonly throughJointAuthority: number;
  /** The members, and all others that took part, by name. */
  readonly municipalities: readonly MunicipalityActivity[];
  /** Unique persons by occupation (befattning), most first; empty where none is given. */
  readonly occupations: readonly { readonly position: string; readonly persons: number }[];
  /** Unique persons by kind of organisation, most first. */
  readonly organisationKinds: readonly KindCount[];
  readonly unresolved: readonly UnresolvedOrganisation[];
  /** The years before that have events, the latest first. */
  readonly earlier: readonly { readonly year: number; readonly total: ActivityTotals }[];
}
