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
    const known = states.placeOf(person);
    const place = known < 0 ? states.meet(person, index, organisation, flag) : known;
    if (known >= 0) {
      states.addFlags(place, flag);
      const earlier = states.organisationAt(place);
      if (earlier !== organisation) {
        const stronger = strongerOrganisation(memo.numbered(earlier), memo.numbered(organisation));
        states.setOrganisation(place, stronger.number);
      }
    }
    if ((flag & rowFlags.minutes) !== 0) states.addMinutes(place, participants[index]?.minutes ?? 0);
    if ((flag & rowFlags.position) === 0) continue;
    const [position, other] = [participants[index]?.position ?? "", positions.get(person)];
    if (other === undefined || compareSwedish(position, other) < 0) positions.set(person, position);
  }
  return positions;
}
