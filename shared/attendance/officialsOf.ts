import type { CountingContext } from "./countingContext";
import type { DayList } from "./dayList";
import type { DayRows } from "./dayRows";
import type { OrganisationGroup } from "./groupedPersons";
import { joinedPersons } from "./joinedPersons";
import { membershipDuring, ownName, spanOfYear } from "./membership";

/**
 * Officials of the members on one day: persons who took part and whose organisation was a member that day, or a joint authority of members.
 *
 * Organisers, by their role or by the organisation in the setting Organisatör, are none unless their organisation is a member. A day
 * without a date is any day of the event's year.
 */
export function officialsOf({ date, event }: DayRows, list: DayList, context: CountingContext): Int32Array {
  const { tables, lookup } = context;
  const span = date === null ? spanOfYear(event.year ?? 0) : { first: date, last: date };
  const membership = membershipDuring(tables.members, lookup, span);
  const { organiser } = tables.settings;
  const organisers = new Set(list.organisers);
  const officialsIn = ({ organisation, persons }: OrganisationGroup): Int32Array => {
    if (membership.isMember(organisation)) return persons;
    const { name } = organisation;
    const isOrganiser = organiser !== null && name !== null && ownName(lookup, name) === ownName(lookup, organiser);
    if (isOrganiser || !membership.isJointAuthority(organisation)) return new Int32Array(0);
    return persons.filter((person) => !organisers.has(person));
  };
  return joinedPersons(list.groups.map(officialsIn));
}
