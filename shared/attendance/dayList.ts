import { compareSwedish } from "../text/compareSwedish";
import type { ParticipantRow } from "../workbook/activityTables";
import { finding, placeOf } from "../workbook/place";
import type { Finding } from "../workbook/finding";
import type { DayRows } from "./dayRows";
import type { NumberedOrganisation, OrganisationMemo } from "./organisationMemo";
import { strongerOrganisation } from "./strongerOrganisation";

/** Who was signed up and who took part on one event day, by the rows of Deltagare. */
export interface DayList {
  /** Some row says that someone took part. */
  readonly hasList: boolean;
  /** Unique persons who took part, by number; a person's organisation and role stand at the same position. */
  readonly persons: readonly number[];
  readonly organisations: readonly NumberedOrganisation[];
  readonly isOrganiser: readonly boolean[];
  /** The first row of each, for its place and name. */
  readonly rows: readonly ParticipantRow[];
  /** Occupations of those who took part, where given; of several the first in the alphabet. */
  readonly positions: ReadonlyMap<number, string>;
  /** Null where no row says that anyone was signed up. */
  readonly signedUp: number | null;
  /** Null where it is unknown of someone who was signed up. */
  readonly didNotCome: number | null;
  readonly findings: readonly Finding[];
}

/** What the rows of one person on one day come to. */
interface PersonDay {
  row: ParticipantRow;
  organisation: NumberedOrganisation;
  isSignedUp: boolean;
  hasCome: boolean;
  absence: ParticipantRow | null;
  isOrganiser: boolean;
  position: string | null;
  /** Null: present all the time. */
  minutes: number | null;
}

function personDays({ rows, persons, date }: DayRows, memo: OrganisationMemo, isTold: boolean) {
  const days = new Map<number, PersonDay>();
  rows.forEach((row, index) => {
    const person = persons[index] ?? 0;
    const organisation = memo.of(row, person, date, isTold);
    const known = days.get(person);
    const day = known ?? newDay(row, organisation);
    if (known === undefined) days.set(person, day);
    else day.organisation = strongerOrganisation(day.organisation, organisation);
    addRow(day, row);
  });
  return days;
}

function newDay(row: ParticipantRow, organisation: NumberedOrganisation): PersonDay {
  const state = { isSignedUp: false, hasCome: false, isOrganiser: false };
  return { row, organisation, ...state, position: null, absence: null, minutes: 0 };
}

/** Stays of a person are added up; one without a number of minutes is the whole day. */
function addRow(day: PersonDay, row: ParticipantRow): void {
  if (row.role === "organiserRole") day.isOrganiser = true;
  const { position } = row;
  const isFirst = position !== null && (day.position === null || compareSwedish(position, day.position) < 0);
  if (isFirst) day.position = position;
  if (row.status === "tookPart") {
    day.hasCome = true;
    day.minutes = row.minutes === null || day.minutes === null ? null : day.minutes + row.minutes;
    return;
  }
  day.isSignedUp = true;
  if (row.status === "didNotCome") day.absence = row;
}

/**
 * Counts one event day.
 *
 * Signed up is who has a row anmäld or uteblev. Took part is who has a row deltog (or without status) and has stayed the least time.
 * Did not come is who has a row uteblev, or is signed up without a row deltog once the day has a list.
 * @param isTold contradictions are gathered
 */
export function dayList(day: DayRows, memo: OrganisationMemo, minimumPresence: number, isTold: boolean): DayList {
  const list = { persons: [] as number[], organisations: [] as NumberedOrganisation[], isOrganiser: [] as boolean[] };
  const rows: ParticipantRow[] = [];
  const positions = new Map<number, string>();
  const findings: Finding[] = [];
  const days = personDays(day, memo, isTold);
  let [hasList, signedUp, didNotCome, unknown] = [false, 0, 0, 0];
  days.forEach((each, person) => {
    if (each.isSignedUp) signedUp += 1;
    if (each.hasCome) hasList = true;
    else if (each.absence !== null) didNotCome += 1;
    else unknown += 1;
    if (each.hasCome && each.absence !== null && isTold) {
      findings.push(finding("came-and-did-not-come", "warning", placeOf(each.absence.place, "status")));
    }
    if (!each.hasCome || (each.minutes !== null && each.minutes < minimumPresence)) return;
    list.persons.push(person);
    list.organisations.push(each.organisation);
    list.isOrganiser.push(each.isOrganiser);
    rows.push(each.row);
    if (each.position !== null) positions.set(person, each.position);
  });
  const absent = hasList ? didNotCome + unknown : unknown > 0 ? null : didNotCome;
  return {
    ...list,
    hasList,
    rows,
    positions,
    signedUp: signedUp > 0 ? signedUp : null,
    didNotCome: signedUp > 0 ? absent : null,
    findings,
  };
}
