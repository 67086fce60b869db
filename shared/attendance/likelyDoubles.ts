import { sameWord } from "../text/sameWord";
import type { ParticipantRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CountedEvent } from "./countedEvent";
import type { NumberedOrganisation } from "./organisationMemo";

interface Person {
  readonly row: ParticipantRow;
  readonly organisation: NumberedOrganisation;
}

/** "Berg, Anna" and "Anna Berg" are alike. */
function nameWords(name: string): string {
  const words = sameWord(name).split(/[\s,;]+/);
  return words.sort().join(" ").trim();
}

/** Namesakes from different municipalities are two persons; where one's is unknown, nobody knows. */
function mayBeOne({ organisation: a }: Person, { organisation: b }: Person): boolean {
  if (a === b) return true;
  const isSomewhere = ({ codes }: NumberedOrganisation) => codes.length > 0;
  if (isSomewhere(a) && isSomewhere(b)) return a.codes.some((code) => b.codes.includes(code));
  return a.source === null || b.source === null;
}

function shownPerson({ email, name, organisation }: ParticipantRow): string {
  return email ?? [name, organisation].filter((text) => text !== null).join(", ");
}

/**
 * Persons who are counted as two and are likely one: the same name, from what may be the same organisation. They are told, never merged.
 */
export function likelyDoubles(events: readonly CountedEvent[], personCount: number): readonly Finding[] {
  const seen = new Uint8Array(personCount);
  const byName = new Map<string, Person[]>();
  const findings: Finding[] = [];
  for (const { persons, rows, organisations } of events.flatMap(({ days }) => days.map(({ list }) => list))) {
    persons.forEach((number, index) => {
      const [row, organisation] = [rows[index], organisations[index]];
      if (seen[number] === 1 || row === undefined || organisation === undefined) return;
      seen[number] = 1;
      if (row.name === null) return;
      const person = { row, organisation };
      const namesakes = byName.get(nameWords(row.name)) ?? [];
      const double = namesakes.find((other) => mayBeOne(person, other));
      byName.set(nameWords(row.name), [...namesakes, person]);
      if (double === undefined) return;
      const values = { person: shownPerson(row), other: shownPerson(double.row), row: double.row.place.row };
      findings.push(finding("likely-double", "warning", placeOf(row.place, "name"), values));
    });
  }
  return findings;
}
