import type { Fraction } from "../money/fraction";
import type { Indicator } from "../text/indicatorNames";
import type { Language } from "../text/language";
import type { MemberRow, PayerRow, RowPlace, TableRow } from "./feeTables";

/** As in feeTables: days are `YYYY-MM-DD`, a blank cell is null unless said, and a field is null too where its fault is told. */
export interface GroupRow extends TableRow {
  readonly name: string | null;
  readonly shortName: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly order: number | null;
}

export type EventKind = "meeting" | "gathering";
export type EventForm = "digital" | "physical";
export type EventStatus = "planned" | "held" | "cancelled";

export interface EventRow extends TableRow {
  /** As written: compare by `sameWord`. */
  readonly id: string | null;
  /** Names as Grupper has them, each once; as written where Grupper has no rows. */
  readonly groups: readonly string[];
  readonly kind: EventKind | null;
  readonly form: EventForm | null;
  readonly start: string | null;
  /** Blank: the day of the start. */
  readonly end: string | null;
  /** The year that it belongs to: that of its start, else År. Null only in a broken row. */
  readonly year: number | null;
  /** Event days: from start to end; without a start, as many as the numbers stated by day; at least 1. */
  readonly days: number;
  readonly location: string | null;
  readonly theme: string | null;
  /** Blank: planned. Null only in a broken row. */
  readonly status: EventStatus | null;
  /** Stated participants, those without name among them; by day from day 1. Empty: none are stated. */
  readonly participantsByDay: readonly number[];
  /** Participants who are on no list, by day from day 1; days that are not stated have none. */
  readonly unnamedByDay: readonly number[];
  readonly municipalities: number | null;
  /** Kinds of organisation or names, as written between semicolons. */
  readonly organisations: readonly string[];
  readonly description: string | null;
}

export type ParticipantRole = "participant" | "organiserRole" | "presenter";
export type ParticipantStatus = "signedUp" | "tookPart" | "didNotCome";

export interface ParticipantRow extends TableRow {
  /** Id of the event, in the spelling of Träffar. */
  readonly event: string | null;
  /** From 1. Null only in a broken row. */
  readonly day: number | null;
  readonly name: string | null;
  /** Normalised: `normaliseEmail`. */
  readonly email: string | null;
  readonly organisation: string | null;
  readonly code: string | null;
  /** Blank: participant. */
  readonly role: ParticipantRole;
  readonly position: string | null;
  /** Blank: took part. Null only in a broken row. */
  readonly status: ParticipantStatus | null;
  /** Blank: present all the time. */
  readonly minutes: number | null;
  readonly source: string | null;
}

export interface ContactRow extends TableRow {
  /** Normalised. */
  readonly email: string | null;
  readonly code: string | null;
  readonly group: string | null;
  readonly name: string | null;
  readonly position: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type OrganisationKind =
  "municipality" | "jointAuthority" | "countyBoard" | "region" | "university" | "otherKind";

/** A way in which an organisation is known; one with several names or domains has several rows. */
export interface OrganisationRow extends TableRow {
  readonly organisation: string | null;
  /** Lower case, without "@" and "www.". */
  readonly domain: string | null;
  readonly name: string | null;
  readonly kind: OrganisationKind | null;
  readonly codes: readonly string[];
}

export interface SurveyRow extends TableRow {
  readonly id: string | null;
  readonly sheet: string | null;
  /** Id of the event, in the spelling of Träffar; null for a yearly survey. */
  readonly event: string | null;
  /** The event's year, or that of the yearly survey. */
  readonly year: number | null;
  readonly scale: { readonly min: number; readonly max: number } | null;
  /** Headers of the sheet's columns, as written between semicolons; empty: what the sheet itself tells. */
  readonly satisfaction: readonly string[];
  readonly usefulness: readonly string[];
  readonly freeText: readonly string[];
  readonly sent: number | null;
  /** The mapping chosen, as import-survey wrote it. */
  readonly columns: string | null;
}

export interface QuoteRow extends TableRow {
  readonly survey: string | null;
  /** Row of the survey's sheet. */
  readonly response: number | null;
  readonly text: string | null;
  readonly theme: string | null;
  readonly isChosen: boolean;
}

export type ResultMeasure = "satisfaction" | "usefulness" | "otherMeasure";

/** A mean stated in a report whose answers are not at hand. */
export interface ResultRow extends TableRow {
  readonly measure: ResultMeasure | null;
  readonly mean: Fraction | null;
  /** Id of the event, in the spelling of Träffar; null for a yearly survey. */
  readonly event: string | null;
  /** The event's year, or that of the yearly survey. */
  readonly year: number | null;
  readonly question: string | null;
  readonly n: number | null;
  readonly decimals: number | null;
}

export interface StatedFigureRow extends TableRow {
  readonly year: number | null;
  /** As written. */
  readonly measure: string | null;
  /** Null: a word that nothing is computed for. */
  readonly indicator: Indicator | null;
  readonly figure: Fraction | null;
  readonly group: string | null;
  readonly kind: EventKind | null;
  readonly form: EventForm | null;
}

export interface TargetRow extends TableRow {
  readonly year: number | null;
  /** As written. */
  readonly name: string | null;
  /** Null: a word that nothing is computed for. */
  readonly indicator: Indicator | null;
  readonly target: Fraction | null;
  readonly source: string | null;
}

export interface RemovalRow extends TableRow {
  readonly date: string | null;
  readonly scope: string | null;
  readonly decision: string | null;
  readonly rows: number | null;
}

/** What Inställningar says of events and evaluations, with what stands for a blank value. */
export interface ActivitySettings {
  readonly networkName: string | null;
  readonly language: Language;
  /** Verksamhetsår, else the year before Avgiftsår; null where neither stands. */
  readonly activityYear: number | null;
  /** The place of Verksamhetsår, of Avgiftsår or of the table, for a finding that asks for the year. */
  readonly activityYearPlace: RowPlace | null;
  /** The least n of which figures are shown. Blank: 5. */
  readonly anonymityThreshold: number;
  /** Minutes. Blank: 0. */
  readonly minimumPresence: number;
  /** Name of the organisation whose people arrange the events. */
  readonly organiser: string | null;
  /** The lowest scale point that is satisfied; null: the two best. */
  readonly satisfiedFrom: number | null;
  /** Blank: 1. */
  readonly meanDecimals: number;
}

/** The tables that the statistics of events and evaluations rest on. */
export interface ActivityTables {
  readonly settings: ActivitySettings;
  readonly members: readonly MemberRow[];
  readonly payers: readonly PayerRow[];
  readonly groups: readonly GroupRow[];
  readonly events: readonly EventRow[];
  readonly participants: readonly ParticipantRow[];
  readonly contacts: readonly ContactRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly surveys: readonly SurveyRow[];
  readonly quotes: readonly QuoteRow[];
  readonly results: readonly ResultRow[];
  readonly statedFigures: readonly StatedFigureRow[];
  readonly targets: readonly TargetRow[];
  readonly removals: readonly RemovalRow[];
}
