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
 * @param unordered whose states are those of the day
 */
export function groupedPersons(unordered: Int32Array, { memo, states }: CountingContext): GroupedPersons {
  const ends = new Int32Array(memo.count);
  for (let index = 0; index < unordered.length; index += 1) {
    const organisation = states.organisationOf(unordered[index] ?? 0);
    ends[organisation] = (ends[organisation] ?? 0) + 1;
  }
  const [persons, firstRows] = [new Int32Array(unordered.length), new Int32Array(unordered.length)];
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
  for (let index = 0; index < unordered.length; index += 1) {
    const person = unordered[index] ?? 0;
    const organisation = states.organisationOf(person);
    const at = ends[organisation] ?? 0;
    ends[organisation] = at + 1;
    persons[at] = person;
    firstRows[at] = states.firstRowOf(person);
  }
  return { persons, groups };
}
