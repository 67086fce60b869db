import { sameWord } from "../text/sameWord";
import type { ParticipantRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CountedDay } from "./countedDay";
import type { NumberedRows } from "./dayRows";
import { nameHash } from "./nameHash";
import type { NumberedOrganisation } from "./organisationMemo";

interface Person {
  readonly row: ParticipantRow;
  readonly organisation: NumberedOrganisation;
}

/** "Berg, Anna" and "Anna Berg" are alike. */
function nameWords(name: string): string {
  return sameWord(name)
    .split(/[\s,;]+/)
    .sort()
    .join(" ")
    .trim();
}

function isNamesake({ row: { name: a } }: Person, { row: { name: b } }: Person): boolean {
  return a !== null && b !== null && nameWords(a) === nameWords(b);
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

function told({ row }: Person, { row: other }: Person): Finding {
  const values = { person: shownPerson(row), other: shownPerson(other), row: other.place.row };
  return finding("likely-double", "warning", placeOf(row.place, "name"), values);
}

/**
 * Persons who are counted as two and are likely one: the same name, from what may be the same organisation. They are told, never merged.
 */
export function likelyDoubles(
  days: readonly CountedDay[],
  { participants }: NumberedRows,
  personCount: number,
): readonly Finding[] {
  const seen = new Uint8Array(personCount);
  const byHash = new Map<number, Person | Person[]>();
  const findings: Finding[] = [];
  const compare = (person: Person, name: string) => {
    const hash = nameHash(name);
    const alike = byHash.get(hash);
    const others = alike === undefined ? [] : Array.isArray(alike) ? alike : [alike];
    byHash.set(hash, alike === undefined ? person : [...others, person]);
    const double = others.find((other) => isNamesake(person, other) && mayBeOne(person, other));
    if (double !== undefined) findings.push(told(person, double));
  };
  for (const { list } of days) {
    for (const { organisation, persons, firstRows } of list.groups) {
      persons.forEach((person, index) => {
        if (seen[person] === 1) return;
        const row = participants[firstRows[index] ?? 0];
        if (row === undefined || row.name === null) return;
        seen[person] = 1;
        compare({ row, organisation }, row.name);
      });
    }
  }
  return findings;
}
