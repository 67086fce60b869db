import type { CountedEvent } from "./countedEvent";
import type { MunicipalityPart } from "./yearActivity";

const nobody: MunicipalityPart = { events: 0, participations: 0, persons: 0, lastSeen: null, isNotYetSeen: true };

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The latest day that each municipality was seen on. */
function lastSeen(events: readonly CountedEvent[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { rows, byMunicipality } of events.flatMap((event) => event.days)) {
    for (const code of byMunicipality.keys()) {
      const latest = later(days.get(code) ?? null, rows.date);
      if (latest !== null) days.set(code, latest);
    }
  }
  return days;
}

/**
 * How each municipality took part in a number of held events, by code.
 *
 * @param events of the year
 * @param earlier of the years before, for when it was last seen
 */
export function municipalityParts(
  events: readonly CountedEvent[],
  earlier: readonly CountedEvent[],
): (code: string) => MunicipalityPart {
  const persons = new Map<string, Set<number>>();
  const counts = new Map<string, { events: number; participations: number }>();
  for (const { days } of events) {
    const seen = new Set<string>();
    for (const { byMunicipality } of days) {
      for (const [code, present] of byMunicipality) {
        const count = counts.get(code) ?? { events: 0, participations: 0 };
        if (!seen.has(code)) count.events += 1;
        count.participations += present.length;
        counts.set(code, count);
        seen.add(code);
        const unique = persons.get(code) ?? new Set<number>();
        for (const person of present) unique.add(person);
        persons.set(code, unique);
      }
    }
  }
  const latest = lastSeen([...events, ...earlier]);
  return (code) => ({
    ...nobody,
    ...counts.get(code),
    persons: persons.get(code)?.size ?? 0,
    lastSeen: latest.get(code) ?? null,
    isNotYetSeen: !counts.has(code),
  });
}
