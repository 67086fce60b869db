import type { RowPlace } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { DayList } from "./dayList";
import type { UnresolvedOrganisation } from "./eventActivity";
import { municipalityLikeness } from "./municipalityLikeness";
import type { NumberedOrganisation } from "./organisationMemo";

/** An organisation that neither a municipality nor a kind is known for. */
function isUnresolved({ kind, codes }: NumberedOrganisation): boolean {
  return kind === null && codes.length === 0;
}

/** Persons from organisations that do not resolve: listed, most first, never dropped. */
export function unresolvedOf(lists: readonly DayList[]): readonly UnresolvedOrganisation[] {
  const found = new Map<NumberedOrganisation, { readonly persons: Set<number>; readonly place: RowPlace }>();
  for (const { persons, organisations, rows } of lists) {
    organisations.forEach((organisation, index) => {
      const place = rows[index]?.place;
      if (place === undefined || !isUnresolved(organisation)) return;
      const entry = found.get(organisation) ?? { persons: new Set<number>(), place };
      entry.persons.add(persons[index] ?? 0);
      found.set(organisation, entry);
    });
  }
  const list = [...found].map(([{ name, domain }, { persons, place }]) => ({
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
    const code =
      text === ""
        ? "organisation-missing"
        : suggestions.length > 0
          ? "organisation-suggested"
          : "organisation-unresolved";
    const names = suggestions.map((each) => `${each.name} (${each.code})`).join(", ");
    return finding(code, "warning", placeOf(place, field), { text, persons, suggestions: names });
  });
}
