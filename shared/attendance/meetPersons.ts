import { compareSwedish } from "../text/compareSwedish";
import type { CountingContext } from "./countingContext";
import type { DayRows } from "./dayRows";
import { rowFlags } from "./rowFlags";
import { strongerOrganisation } from "./strongerOrganisation";

/**
 * Goes through the rows of a day and puts together what they say of each person: the states. Stays of a person are added up.
 *
 * @returns occupations, where given; of several the first in the alphabet
 */
export function meetPersons(
  { rows }: DayRows,
  { numbered, memo, states }: CountingContext,
): ReadonlyMap<number, string> {
  const { participants, persons, organisations, flags } = numbered;
  const positions = new Map<number, string>();
  states.begin();
  for (let at = 0; at < rows.length; at += 1) {
    const index = rows[at] ?? 0;
    const person = persons[index] ?? 0;
    const organisation = organisations[index] ?? 0;
    const flag = flags[index] ?? 0;
    const before = states.flagsOf(person);
    const isNew = states.meet(person, index, organisation, flag);
    if (!isNew && states.organisationOf(person) !== organisation) {
      const known = memo.numbered(states.organisationOf(person));
      states.setOrganisation(person, strongerOrganisation(known, memo.numbered(organisation)).number);
    }
    if ((flag & rowFlags.minutes) !== 0) {
      const earlier = isNew || (before & rowFlags.minutes) === 0 ? 0 : states.minutesOf(person);
      states.setMinutes(person, earlier + (participants[index]?.minutes ?? 0));
    }
    if ((flag & rowFlags.position) === 0) continue;
    const [position, other] = [participants[index]?.position ?? "", positions.get(person)];
    if (other === undefined || compareSwedish(position, other) < 0) positions.set(person, position);
  }
  return positions;
}
