import type { CountingContext } from "./countingContext";
import type { NumberedOrganisation } from "./organisationMemo";

/** Persons who took part, from one organisation. */
export interface OrganisationGroup {
  readonly organisation: NumberedOrganisation;
  readonly persons: Int32Array;
  /** The first row of each, for its place and name: an index in Deltagare. */
  readonly firstRows: Int32Array;
}

/** Persons of one day in the order of their organisations' numbers. */
export interface GroupedPersons {
  readonly persons: Int32Array;
  /** Parts of the list, one for each organisation that has anyone. */
  readonly groups: readonly OrganisationGroup[];
}

/**
 * Puts the persons of a day together by organisation.
 *
 * Counted first and then put in their places (a counting sort), so that hundreds of lists need not grow one by one.
 * @param places of those who took part, among the states of the day
 */
export function groupedPersons(places: Int32Array, { memo, states }: CountingContext): GroupedPersons {
  const ends = new Int32Array(memo.count);
  for (let index = 0; index < places.length; index += 1) {
    const organisation = states.organisationAt(places[index] ?? 0);
    ends[organisation] = (ends[organisation] ?? 0) + 1;
  }
  const [persons, firstRows] = [new Int32Array(places.length), new Int32Array(places.length)];
  const groups: OrganisationGroup[] = [];
  let start = 0;
  for (let number = 0; number < ends.length; number += 1) {
    const end = start + (ends[number] ?? 0);
    ends[number] = start;
    if (end === start) continue;
    const organisation = memo.numbered(number);
    groups.push({ organisation, persons: persons.subarray(start, end), firstRows: firstRows.subarray(start, end) });
    start = end;
  }
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const organisation = states.organisationAt(place);
    const at = ends[organisation] ?? 0;
    ends[organisation] = at + 1;
    persons[at] = states.personAt(place);
    firstRows[at] = states.firstRowAt(place);
  }
  return { persons, groups };
}
