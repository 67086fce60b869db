import { sameWord } from "../text/sameWord";
import type { ContactRow, OrganisationKind, OrganisationRow } from "../workbook/activityTables";

/** An organisation of Domäner: all its rows taken together. */
export interface KnownOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly codes: readonly string[];
}

/** How organisations are known: by name, by domain, and by the people who are contacts. */
export interface OrganisationLookup {
  /** By `sameWord` of the name; an organisation is known by its own name too. */
  readonly byName: ReadonlyMap<string, KnownOrganisation>;
  readonly byDomain: ReadonlyMap<string, KnownOrganisation>;
  /** Contacts that have a municipality code, by normalised e-mail. */
  readonly contacts: ReadonlyMap<string, readonly ContactRow[]>;
}

/** The facts of an organisation stand in any of its rows; a row that contradicts an earlier one is broken. */
function merged(rows: readonly OrganisationRow[]): KnownOrganisation {
  return {
    name: rows[0]?.organisation ?? "",
    kind: rows.find(({ kind }) => kind !== null)?.kind ?? null,
    codes: rows.find(({ codes }) => codes.length > 0)?.codes ?? [],
  };
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

export function organisationLookup(
  organisations: readonly OrganisationRow[],
  contacts: readonly ContactRow[],
): OrganisationLookup {
  const usable = organisations.filter(({ broken }) => !broken);
  const groups = byKey(usable, ({ organisation }) => (organisation === null ? null : sameWord(organisation)));
  const byName = new Map<string, KnownOrganisation>();
  const byDomain = new Map<string, KnownOrganisation>();
  for (const [own, rows] of groups) {
    const known = merged(rows);
    byName.set(own, known);
    for (const { domain } of rows) if (domain !== null) byDomain.set(domain, known);
  }
  for (const { organisation, name } of usable) {
    const known = byName.get(sameWord(organisation ?? ""));
    if (name !== null && known !== undefined && !byName.has(sameWord(name))) byName.set(sameWord(name), known);
  }
  const withCode = contacts.filter(({ broken, code }) => !broken && code !== null);
  return { byName, byDomain, contacts: byKey(withCode, ({ email }) => email) };
}

/** The organisation of a domain, or of the domain that it lies under: "skola.boras.se" is of boras.se. */
export function organisationOfDomain({ byDomain }: OrganisationLookup, domain: string): KnownOrganisation | undefined {
  for (let rest = domain; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const known = byDomain.get(rest);
    if (known !== undefined) return known;
  }
  return undefined;
}
