import type { CountingContext } from "./countingContext";
import type { DayList } from "./dayList";
import type { DayRows } from "./dayRows";
import { membershipDuring, ownName, spanOfYear } from "./membership";
import type { NumberedOrganisation } from "./organisationMemo";

interface Standing {
  readonly isMember: boolean;
  readonly isJointAuthority: boolean;
  /** It is the organisation that arranges the events. */
  readonly isOrganiser: boolean;
}

/**
 * Officials of the members on one day: persons who took part and whose organisation was a member that day, or a joint authority of members.
 *
 * Organisers, by their role or by the organisation in the setting Organisatör, are none unless their organisation is a member. A day
 * without a date is any day of the event's year.
 */
export function officialsOf({ date, event }: DayRows, list: DayList, context: CountingContext): readonly number[] {
  const { tables, lookup } = context;
  const span = date === null ? spanOfYear(event.year ?? 0) : { first: date, last: date };
  const membership = membershipDuring(tables.members, lookup, span);
  const { organiser } = tables.settings;
  const standings = new Map<NumberedOrganisation, Standing>();
  const standingOf = (organisation: NumberedOrganisation): Standing => {
    const { name } = organisation;
    const isOrganiser = organiser !== null && name !== null && ownName(lookup, name) === ownName(lookup, organiser);
    const isMember = membership.isMember(organisation);
    const standing = { isMember, isJointAuthority: membership.isJointAuthority(organisation), isOrganiser };
    standings.set(organisation, standing);
    return standing;
  };
  return list.persons.filter((_, index) => {
    const organisation = list.organisations[index];
    if (organisation === undefined) return false;
    const { isMember, isJointAuthority, isOrganiser } = standings.get(organisation) ?? standingOf(organisation);
    return isMember || (isJointAuthority && !isOrganiser && list.isOrganiser[index] !== true);
  });
}
