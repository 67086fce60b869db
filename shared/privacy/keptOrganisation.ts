import type { OrganisationLookup } from "../attendance/organisationLookup";
import {
  resolveOrganisation,
  type OrganisationFacts,
  type ResolvedOrganisation,
} from "../attendance/resolveOrganisation";
import { emailDomain } from "../text/normaliseEmail";

/** What a row of Deltagare gets, so that it says without its address where someone is from. */
export interface OrganisationFill {
  readonly code?: string;
  readonly organisation?: string;
}

/** A row before a removal and after it, with what is known of organisations before and after. */
export interface RowBeforeAndAfter {
  readonly before: { readonly lookup: OrganisationLookup; readonly facts: OrganisationFacts };
  /** The address is a running code, or the same where only contacts change. */
  readonly after: { readonly lookup: OrganisationLookup; readonly email: string | null };
  /** `YYYY-MM-DD`; null where the event has none. */
  readonly day: string | null;
}

/**
 * The municipality code and organisation that a row needs, so that it stands for the same organisation and municipalities as before.
 *
 * Blank cells are filled first; the organisation as written gives way to the one of Domäner only where nothing else keeps the answer.
 * @param fillsAlways the address goes: what it told is written even where the rest of the row tells the same
 * @returns null where nothing keeps it
 */
export function keptOrganisation(
  { before, after, day }: RowBeforeAndAfter,
  fillsAlways: boolean,
): OrganisationFill | null {
  const { facts } = before;
  const { organisation: known } = resolveOrganisation(before.lookup, facts, day);
  const domain = facts.email === null ? null : emailDomain(facts.email);
  const code = facts.code === null && known.codes.length === 1 ? { code: known.codes[0] ?? "" } : {};
  const name = known.name ?? domain;
  const blank = facts.organisation === null && name !== null ? { organisation: name } : {};
  const replaced = known.name === null ? {} : { organisation: known.name };
  const most: OrganisationFill = { ...code, ...blank };
  const candidates: readonly OrganisationFill[] = [
    ...(fillsAlways ? [most] : [{}, code, most]),
    blank,
    code,
    {},
    replaced,
    { ...code, ...replaced },
  ];
  const isKept = (fill: OrganisationFill): boolean => {
    const filled = { code: facts.code, organisation: facts.organisation, ...fill, email: after.email };
    return isSame(known, resolveOrganisation(after.lookup, filled, day).organisation);
  };
  return candidates.find(isKept) ?? null;
}

/** Names of what is not known at all may differ: they are only shown. */
function isSame(one: ResolvedOrganisation, other: ResolvedOrganisation): boolean {
  if (one.source === null || other.source === null) return one.source === other.source;
  return one.name === other.name && one.kind === other.kind && one.codes.join(" ") === other.codes.join(" ");
}
