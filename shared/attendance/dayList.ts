import { compareSwedish } from "../text/compareSwedish";
import type { ParticipantRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CountingContext } from "./countingContext";
import type { DayRows } from "./dayRows";
import type { NumberedOrganisation } from "./organisationMemo";
import { absent, cameOn, organises, signedUp, wholeDay, type PersonStates } from "./personStates";
import { organisationSources } from "./resolveOrganisation";

/** Persons who took part, from one organisation. */
export interface OrganisationGroup {
  readonly organisation: NumberedOrganisation;
  readonly persons: readonly number[];
  /** The first row of each, for its place and name: an index in the day's rows. */
  readonly firstRows: readonly number[];
}

/** Who was signed up and who took part on one event day, by the rows of Deltagare. */
export interface DayList {
  /** Some row says that someone took part. */
  readonly hasList: boolean;
  /** Unique persons who took part, by number. */
  readonly persons: readonly number[];
  /** The same persons by organisation. */
  readonly groups: readonly OrganisationGroup[];
  /** Those of them who are organisers by their role. */
  readonly organisers: readonly number[];
  /** Occupations of those who took part, where given; of several the first in the alphabet. */
  readonly positions: ReadonlyMap<number, string>;
  /** Null where no row says that anyone was signed up. */
  readonly signedUp: number | null;
  /** Null where it is unknown of someone who was signed up. */
  readonly didNotCome: number | null;
  readonly findings: readonly Finding[];
}

/** The stronger answer of two rows of a person; the same whichever comes first. */
function stronger(a: NumberedOrganisation, b: NumberedOrganisation): NumberedOrganisation {
  const rank = ({ source }: NumberedOrganisation) =>
    source === null ? organisationSources.length : organisationSources.indexOf(source);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? a : b;
  const text = ({ codes, name }: NumberedOrganisation) => [...codes, name ?? ""].join("\u0000");
  return text(a) <= text(b) ? a : b;
}

/** Stays of a person are added up; one without a number of minutes is the whole day. */
function addRow(states: PersonStates, person: number, row: ParticipantRow, index: number): void {
  if (row.role === "organiserRole") states.mark(person, organises);
  if (row.status === "tookPart") {
    states.mark(person, row.minutes === null ? cameOn | wholeDay : cameOn);
    if (row.minutes !== null) states.minutes[person] = (states.minutes[person] ?? 0) + row.minutes;
    return;
  }
  states.mark(person, row.status === "didNotCome" ? signedUp | absent : signedUp);
  if (row.status === "didNotCome") states.absentRow[person] = index;
}

/** The persons of the day, each once; their states are filled. */
function meetAll({ rows, persons, date }: DayRows, { memo, states }: CountingContext, isTold: boolean) {
  const met: number[] = [];
  const positions = new Map<number, string>();
  states.begin();
  rows.forEach((row, index) => {
    const person = persons[index] ?? 0;
    const number = memo.of(row, person, date, isTold);
    const known = states.organisation[person] ?? 0;
    if (states.meet(person, index, number)) met.push(person);
    else if (known !== number)
      states.organisation[person] = stronger(memo.numbered(known), memo.numbered(number)).number;
    addRow(states, person, row, index);
    const { position } = row;
    if (position === null) return;
    const other = positions.get(person);
    if (other === undefined || compareSwedish(position, other) < 0) positions.set(person, position);
  });
  return { met, positions };
}

/**
 * Counts one event day.
 *
 * Signed up is who has a row anmäld or uteblev. Took part is who has a row deltog (or without status) and has stayed the least time.
 * Did not come is who has a row uteblev, or is signed up without a row deltog once the day has a list.
 * @param isTold contradictions are gathered
 */
export function dayList(day: DayRows, context: CountingContext, isTold: boolean): DayList {
  const { memo, states, tables } = context;
  const { minimumPresence } = tables.settings;
  const { met, positions } = meetAll(day, context, isTold);
  const [persons, organisers]: [number[], number[]] = [[], []];
  const groups = new Map<number, { readonly persons: number[]; readonly firstRows: number[] }>();
  const findings: Finding[] = [];
  const counts = { came: 0, signedUp: 0, absent: 0, unknown: 0 };
  for (const person of met) {
    const flags = states.flags[person] ?? 0;
    const hasCome = (flags & cameOn) !== 0;
    if ((flags & signedUp) !== 0) counts.signedUp += 1;
    if (hasCome) counts.came += 1;
    else if ((flags & absent) !== 0) counts.absent += 1;
    else counts.unknown += 1;
    if (hasCome && isTold && (flags & absent) !== 0) findings.push(cameAndDidNot(day, states.absentRow[person] ?? 0));
    const isTooShort = (flags & wholeDay) === 0 && (states.minutes[person] ?? 0) < minimumPresence;
    if (!hasCome || isTooShort) continue;
    persons.push(person);
    if ((flags & organises) !== 0) organisers.push(person);
    const organisation = states.organisation[person] ?? 0;
    const group = groups.get(organisation) ?? { persons: [], firstRows: [] };
    if (group.persons.length === 0) groups.set(organisation, group);
    group.persons.push(person);
    group.firstRows.push(states.firstRow[person] ?? 0);
  }
  const hasList = counts.came > 0;
  const didNotCome = hasList ? counts.absent + counts.unknown : counts.unknown > 0 ? null : counts.absent;
  return {
    ...{ hasList, persons, organisers, positions, findings },
    groups: [...groups].map(([number, group]) => ({ organisation: memo.numbered(number), ...group })),
    signedUp: counts.signedUp > 0 ? counts.signedUp : null,
    didNotCome: counts.signedUp > 0 ? didNotCome : null,
  };
}

function cameAndDidNot({ rows, event }: DayRows, index: number): Finding {
  return finding("came-and-did-not-come", "warning", placeOf((rows[index] ?? event).place, "status"));
}
