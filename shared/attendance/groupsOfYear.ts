import { compareSwedish } from "../text/compareSwedish";
import { sameWord } from "../text/sameWord";
import type { GroupRow } from "../workbook/activityTables";
import type { CountedEvent } from "./countedEvent";
import { spanOfYear } from "./membership";

/** A group as it is shown. */
export interface ShownGroup {
  readonly name: string;
  readonly shortName: string | null;
}

/** The event is listed under the group. */
export function isInGroup({ activity }: CountedEvent, name: string): boolean {
  return activity.groups.some((group) => sameWord(group) === sameWord(name));
}

/** The groups of the year in the order of Grupper (Ordning, then the rows), then all others that have an event, by name. */
export function groupsOfYear(
  rows: readonly GroupRow[],
  events: readonly CountedEvent[],
  year: number,
): readonly ShownGroup[] {
  const { first, last } = spanOfYear(year);
  const used = new Map(events.flatMap(({ activity }) => activity.groups.map((name) => [sameWord(name), name])));
  const isOfYear = ({ name, from, to }: GroupRow) =>
    used.has(sameWord(name ?? "")) || ((from === null || from <= last) && (to === null || to >= first));
  const placed = rows.filter((row) => !row.broken && row.name !== null && isOfYear(row));
  const inOrder = placed
    .map((row, index) => ({ row, index }))
    .sort((a, b) => (a.row.order ?? Infinity) - (b.row.order ?? Infinity) || a.index - b.index)
    .map(({ row: { name, shortName } }) => ({ name: name ?? "", shortName }));
  const known = new Set(inOrder.map(({ name }) => sameWord(name)));
  const others = [...used].filter(([key]) => !known.has(key)).map(([, name]) => ({ name, shortName: null }));
  return [...inOrder, ...others.sort((a, b) => compareSwedish(a.name, b.name))];
}
