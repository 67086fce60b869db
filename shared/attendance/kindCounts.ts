import type { OrganisationKind } from "../workbook/activityTables";
import type { DayList } from "./dayList";
import type { KindCount } from "./eventActivity";
import type { UniquePersons } from "./uniquePersons";

/** Unique persons by the kind of their organisation, most first; someone who came from two kinds counts in both. */
export function kindCounts(lists: readonly DayList[], unique: UniquePersons): readonly KindCount[] {
  const byKind = new Map<OrganisationKind | null, Int32Array[]>();
  for (const { organisation, persons } of lists.flatMap(({ groups }) => groups)) {
    const known = byKind.get(organisation.kind);
    if (known === undefined) byKind.set(organisation.kind, [persons]);
    else known.push(persons);
  }
  return [...byKind]
    .map(([kind, groups]) => ({ kind, persons: unique.count(groups) }))
    .sort((a, b) => b.persons - a.persons);
}
