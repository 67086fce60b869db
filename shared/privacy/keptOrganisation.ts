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

/** A row as it is once names and contacts are codes. */
export interface RowAfter {
  readonly facts: OrganisationFacts;
  readonly lookup: OrganisationLookup;
  /** The row's address as it is then: a running code, or the same where only contacts change. */
  readonly email: string | null;
  /** `YYYY-MM-DD` of the event; null where it has none. */
  readonly day: string | null;
}

/** "most": all that the address told is written; "least": only what the answer needs. */
export type FillManner = "most" | "least";

/**
 * The municipality code and organisation that a row needs to stand for an organisation. Blank cells are filled first; the organisation as
 * written gives way only where nothing else gives the answer.
 * @param wanted what the row is to stand for
 * @returns null where nothing gives it
 */
export function organisationFill(
  wanted: ResolvedOrganisation,
  row: RowAfter,
  manner: FillManner,
): OrganisationFill | null {
  const { code, email, organisation } = row.facts;
  const domain = email === null ? null : emailDomain(email);
  const ownCode = code === null && wanted.codes.length === 1 ? { code: wanted.codes[0] ?? "" } : {};
  const name = wanted.name ?? domain;
  const blank = organisation === null && name !== null ? { organisation: name } : {};
  const replaced = wanted.name === null ? {} : { organisation: wanted.name };
  const all: OrganisationFill = { ...ownCode, ...blank };
  const candidates: readonly OrganisationFill[] = [
    ...(manner === "most" ? [all] : [{}, ownCode, all]),
    blank,
    ownCode,
    {},
    replaced,
    { ...ownCode, ...replaced },
  ];
  return candidates.find((fill) => isSameOrganisation(wanted, organisationAfter(row, fill))) ?? null;
}

/** What a row stands for once it has got a fill. */
export function organisationAfter(
  { facts, lookup, email, day }: RowAfter,
  fill: OrganisationFill,
): ResolvedOrganisation {
  return resolveOrganisation(lookup, { ...facts, ...fill, email }, day).organisation;
}

/** Names of what is not known at all may differ: they are only shown. */
export function isSameOrganisation(one: ResolvedOrganisation, other: ResolvedOrganisation): boolean {
  if (one.source === null || other.source === null) return one.source === other.source;
  return one.name === other.name && one.kind === other.kind && one.codes.join(" ") === other.codes.join(" ");
}
