import type { OrganisationKind } from "../workbook/activityTables";
import type { DayList } from "./dayList";
import type { KindCount } from "./eventActivity";

/** Unique persons by the kind of their organisation, most first; someone who came from two kinds counts in both. */
export function kindCounts(lists: readonly DayList[]): readonly KindCount[] {
  const persons = new Map<OrganisationKind | null, Set<number>>();
  for (const list of lists) {
    list.organisations.forEach(({ kind }, index) => {
      const set = persons.get(kind) ?? new Set<number>();
      persons.set(kind, set.add(list.persons[index] ?? 0));
    });
  }
  return [...persons].map(([kind, set]) => ({ kind, persons: set.size })).sort((a, b) => b.persons - a.persons);
}
