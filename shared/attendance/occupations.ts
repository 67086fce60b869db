import { compareSwedish } from "../text/compareSwedish";
import { sameWord } from "../text/sameWord";
import type { CountedEvent } from "./countedEvent";
import type { YearActivity } from "./yearActivity";

/** The occupation of each person who took part: the one given last; of several on one day, the first in the alphabet. */
function occupationOfEach(events: readonly CountedEvent[]): ReadonlyMap<number, string> {
  const latest = new Map<number, { readonly date: string; readonly position: string }>();
  for (const { list, rows } of events.flatMap(({ days }) => days)) {
    const date = rows.date ?? "";
    for (const [person, position] of list.positions) {
      const known = latest.get(person);
      const isFirst = known === undefined || date > known.date;
      if (isFirst || (date === known.date && compareSwedish(position, known.position) < 0)) {
        latest.set(person, { date, position });
      }
    }
  }
  return new Map([...latest].map(([person, { position }]) => [person, position]));
}

/** Unique persons by occupation, most first; words that differ by case are one. */
export function occupations(events: readonly CountedEvent[]): YearActivity["occupations"] {
  const counts = new Map<string, { position: string; persons: number }>();
  for (const position of occupationOfEach(events).values()) {
    const count = counts.get(sameWord(position)) ?? { position, persons: 0 };
    if (compareSwedish(position, count.position) < 0) count.position = position;
    count.persons += 1;
    counts.set(sameWord(position), count);
  }
  return [...counts.values()].sort((a, b) => b.persons - a.persons || compareSwedish(a.position, b.position));
}
