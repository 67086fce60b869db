import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CountingContext } from "./countingContext";
import type { DayRows } from "./dayRows";
import { groupedPersons, type OrganisationGroup } from "./groupedPersons";
import { meetPersons } from "./meetPersons";
import { rowFlags } from "./rowFlags";

/** Who was signed up and who took part on one event day, by the rows of Deltagare. */
export interface DayList {
  /** Some row says that someone took part. */
  readonly hasList: boolean;
  /** Unique persons who took part, by number. */
  readonly persons: Int32Array;
  /** The same persons by organisation. */
  readonly groups: readonly OrganisationGroup[];
  /** Those of them who are organisers by their role. */
  readonly organisers: Int32Array;
  /** Occupations of those who took part, where given; of several the first in the alphabet. */
  readonly positions: ReadonlyMap<number, string>;
  /** Null where no row says that anyone was signed up. */
  readonly signedUp: number | null;
  /** Null where it is unknown of someone who was signed up. */
  readonly didNotCome: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Counts one event day.
 *
 * Signed up is who has a row anmäld or uteblev. Took part is who has a row deltog (or without status) and has stayed the least time.
 * Did not come is who has a row uteblev, or is signed up without a row deltog once the day has a list.
 * @param isTold contradictions are gathered
 */
export function dayList(day: DayRows, context: CountingContext, isTold: boolean): DayList {
  const { states, tables } = context;
  const { minimumPresence } = tables.settings;
  const positions = meetPersons(day, context);
  const present = new Int32Array(states.count);
  let presentCount = 0;
  const [organisers, contradicted]: [number[], number[]] = [[], []];
  const counts = { came: 0, signedUp: 0, absent: 0, unknown: 0 };
  for (let place = 0; place < states.count; place += 1) {
    const flags = states.flagsAt(place);
    const has = (flag: number) => (flags & flag) !== 0;
    if (has(rowFlags.signedUp)) counts.signedUp += 1;
    if (has(rowFlags.cameOn)) counts.came += 1;
    else if (has(rowFlags.absent)) counts.absent += 1;
    else counts.unknown += 1;
    if (!has(rowFlags.cameOn)) continue;
    if (has(rowFlags.absent)) contradicted.push(states.personAt(place));
    if (!has(rowFlags.wholeDay) && states.minutesAt(place) < minimumPresence) continue;
    present[presentCount] = place;
    presentCount += 1;
    if (has(rowFlags.organises)) organisers.push(states.personAt(place));
  }
  const hasList = counts.came > 0;
  const didNotCome = hasList ? counts.absent + counts.unknown : counts.unknown > 0 ? null : counts.absent;
  return {
    ...{ hasList, organisers: Int32Array.from(organisers), positions },
    ...groupedPersons(present.subarray(0, presentCount), context),
    signedUp: counts.signedUp > 0 ? counts.signedUp : null,
    didNotCome: counts.signedUp > 0 ? didNotCome : null,
    findings: isTold && contradicted.length > 0 ? cameAndDidNotCome(day, contradicted, context) : [],
  };
}

/** Each row that says uteblev of someone who came. */
function cameAndDidNotCome(
  { rows }: DayRows,
  persons: readonly number[],
  context: CountingContext,
): readonly Finding[] {
  const { participants, flags, persons: personOf } = context.numbered;
  const meant = new Set(persons);
  return [...rows]
    .filter((index) => ((flags[index] ?? 0) & rowFlags.absent) !== 0 && meant.has(personOf[index] ?? 0))
    .flatMap((index) => {
      const row = participants[index];
      return row === undefined ? [] : [finding("came-and-did-not-come", "warning", placeOf(row.place, "status"))];
    });
}
