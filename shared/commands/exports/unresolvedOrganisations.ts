import { municipalityLikeness } from "../../attendance/municipalityLikeness";
import { organisationLookup } from "../../attendance/organisationLookup";
import { resolveOrganisation } from "../../attendance/resolveOrganisation";
import type { ExportPerson } from "../../imports/exports/exportContent";
import { emailDomain, normaliseEmail } from "../../text/normaliseEmail";
import { sameWord } from "../../text/sameWord";
import type { ActivityTables, EventRow } from "../../workbook/activityTables";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";

/** Organisations of a list that no municipality or kind is known for. */
export interface UnresolvedOrganisations {
  /** As written, else the domain of the addresses; each once. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

/** So many of a long list are named. */
const mostNamed = 12;

/** Who of a list is from an organisation that Domäner, Kontakter and the municipalities' names say nothing of; likenesses are offered only. */
export function unresolvedOrganisations(
  persons: readonly ExportPerson[],
  { organisations, contacts }: ActivityTables,
  event: EventRow | null,
): UnresolvedOrganisations {
  const lookup = organisationLookup(organisations, contacts);
  const found = new Map<string, { readonly name: string; readonly suggestions: readonly string[] }>();
  for (const { organisation, email, isPhone } of persons) {
    const address = email === null ? null : normaliseEmail(email);
    const facts = { code: null, email: address, organisation };
    if (isPhone || resolveOrganisation(lookup, facts, event?.start ?? null).organisation.source !== null) continue;
    const domain = address === null ? null : emailDomain(address);
    const name = organisation ?? domain;
    if (name === null || found.has(sameWord(name))) continue;
    const suggestions = municipalityLikeness(organisation, domain).map((each) => `${each.name} (${each.code})`);
    found.set(sameWord(name), { name, suggestions });
  }
  const all = [...found.values()];
  const plain = all.filter(({ suggestions }) => suggestions.length === 0).map(({ name }) => name);
  const named = plain.slice(0, mostNamed).join(", ") + (plain.length > mostNamed ? ", …" : "");
  return {
    names: all.map(({ name }) => name),
    findings: [
      ...(plain.length === 0 ? [] : [finding("attendance-unresolved", "note", noPlace, { organisations: named })]),
      ...all
        .filter(({ suggestions }) => suggestions.length > 0)
        .slice(0, mostNamed)
        .map(({ name, suggestions }) => {
          const values = { organisation: name, suggestions: suggestions.join(", ") };
          return finding("attendance-suggested", "note", noPlace, values);
        }),
    ],
  };
}
