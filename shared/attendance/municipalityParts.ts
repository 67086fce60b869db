import type { CountedEvent } from "./countedEvent";
import type { UniquePersons } from "./uniquePersons";
import type { MunicipalityPart } from "./yearActivity";

interface Part {
  events: number;
  participations: number;
  /** The persons of each day. */
  readonly lists: Int32Array[];
  lastSeen: string | null;
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function partOf(parts: Map<string, Part>, code: string): Part {
  const part = parts.get(code) ?? { events: 0, participations: 0, lists: [], lastSeen: null };
  parts.set(code, part);
  return part;
}

function addEvent(parts: Map<string, Part>, { days }: CountedEvent): void {
  const seen = new Set<Part>();
  for (const { byMunicipality, rows } of days) {
    for (const [code, persons] of byMunicipality) {
      const part = partOf(parts, code);
      if (!seen.has(part)) part.events += 1;
      seen.add(part);
      part.participations += persons.length;
      part.lists.push(persons);
      part.lastSeen = later(part.lastSeen, rows.date);
    }
  }
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
  unique: UniquePersons,
): (code: string) => MunicipalityPart {
  const parts = new Map<string, Part>();
  for (const event of events) addEvent(parts, event);
  for (const { byMunicipality, rows } of earlier.flatMap(({ days }) => days)) {
    for (const code of byMunicipality.keys()) {
      const part = partOf(parts, code);
      part.lastSeen = later(part.lastSeen, rows.date);
    }
  }
  return (code) => {
    const { events: count, participations, lists, lastSeen } = partOf(parts, code);
    const persons = unique.count(lists);
    return { events: count, participations, persons, lastSeen, isNotYetSeen: count === 0 };
  };
}

/** The participations of each municipality in some events, by code. */
export function participationsByCode(events: readonly CountedEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { byMunicipality } of events.flatMap(({ days }) => days)) {
    for (const [code, { length }] of byMunicipality) counts.set(code, (counts.get(code) ?? 0) + length);
  }
  return counts;
}
