import { sameWord } from "../text/sameWord";
import type { ParticipantRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CountedDay } from "./countedDay";
import type { NumberedRows } from "./dayRows";
import { HashChains } from "./hashChains";
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

/** By their rows, never by name or address: the finding stays on a sheet that a removal of personal data does not reach. */
function told({ row }: Person, { row: other }: Person): Finding {
  return finding("likely-double", "warning", placeOf(row.place, "name"), { row: other.place.row });
}

/**
 * Persons who are counted as two and are likely one: the same name, from what may be the same organisation. They are told, never merged.
 */
export function likelyDoubles(
  days: readonly CountedDay[],
  { participants }: NumberedRows,
  personCount: number,
): readonly Finding[] {
  const chains = new HashChains(personCount);
  const firstRowOf = new Int32Array(personCount);
  const organisationOf = new Array<NumberedOrganisation | undefined>(personCount);
  const findings: Finding[] = [];
  const personsOf = (numbers: readonly number[]): readonly Person[] =>
    numbers.flatMap((number) => {
      const [row, organisation] = [participants[firstRowOf[number] ?? 0], organisationOf[number]];
      return row === undefined || organisation === undefined ? [] : [{ row, organisation }];
    });
  const compare = (row: ParticipantRow, organisation: NumberedOrganisation, alike: readonly number[]) => {
    const person = { row, organisation };
    const double = personsOf(alike).find((other) => isNamesake(person, other) && mayBeOne(person, other));
    if (double !== undefined) findings.push(told(person, double));
  };
  for (const { organisation, persons, firstRows } of days.flatMap(({ list }) => list.groups)) {
    for (let index = 0; index < persons.length; index += 1) {
      const [number, firstRow] = [persons[index] ?? 0, firstRows[index] ?? 0];
      if (organisationOf[number] !== undefined) continue;
      const row = participants[firstRow];
      if (row === undefined || row.name === null) continue;
      organisationOf[number] = organisation;
      firstRowOf[number] = firstRow;
      const hash = nameHash(row.name);
      const alike = chains.of(hash);
      if (alike.length > 0) compare(row, organisation, alike);
      chains.add(number, hash);
    }
  }
  return findings;
}
