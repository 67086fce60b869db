import type { RowPlace } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CountedDay } from "./countedDay";
import type { NumberedRows } from "./dayRows";
import type { UnresolvedOrganisation } from "./eventActivity";
import { municipalityLikeness } from "./municipalityLikeness";
import type { NumberedOrganisation } from "./organisationMemo";

/** An organisation that neither a municipality nor a kind is known for. */
function isUnresolved({ kind, codes }: NumberedOrganisation): boolean {
  return kind === null && codes.length === 0;
}

interface Found {
  readonly persons: Set<number>;
  /** Of the first person. */
  readonly place: RowPlace;
}

function findAll(
  days: readonly CountedDay[],
  { participants }: NumberedRows,
): ReadonlyMap<NumberedOrganisation, Found> {
  const found = new Map<NumberedOrganisation, Found>();
  for (const { list, rows } of days) {
    for (const { organisation, persons, firstRows } of list.groups) {
      if (!isUnresolved(organisation)) continue;
      const row = participants[firstRows[0] ?? 0] ?? rows.event;
      const entry = found.get(organisation) ?? { persons: new Set<number>(), place: row.place };
      for (const person of persons) entry.persons.add(person);
      found.set(organisation, entry);
    }
  }
  return found;
}

/** Persons from organisations that do not resolve: listed, most first, never dropped. */
export function unresolvedOf(days: readonly CountedDay[], numbered: NumberedRows): readonly UnresolvedOrganisation[] {
  const list = [...findAll(days, numbered)].map(([{ name, domain }, { persons, place }]) => ({
    organisation: name,
    domain,
    persons: persons.size,
    suggestions: municipalityLikeness(name, domain).map(({ code, name: likely }) => ({ code, name: likely })),
    place,
  }));
  return list.sort((a, b) => b.persons - a.persons);
}

/** Each asks for a row of Domäner, with the municipalities that it looks like. */
export function unresolvedFindings(list: readonly UnresolvedOrganisation[]): readonly Finding[] {
  return list.map(({ organisation, domain, persons, suggestions, place }) => {
    const text = organisation ?? domain ?? "";
    const field = organisation === null ? (domain === null ? "name" : "email") : "organisation";
    const known = suggestions.length > 0 ? "organisation-suggested" : "organisation-unresolved";
    const names = suggestions.map((each) => `${each.name} (${each.code})`).join(", ");
    const code = text === "" ? "organisation-missing" : known;
    return finding(code, "warning", placeOf(place, field), { text, persons, suggestions: names });
  });
}
