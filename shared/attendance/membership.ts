import { sameWord } from "../text/sameWord";
import type { MemberRow } from "../workbook/feeTables";
import type { KnownOrganisation, OrganisationLookup } from "./organisationLookup";
import type { ResolvedOrganisation } from "./resolveOrganisation";

/** A stretch of days, both ends included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

export function spanOfYear(year: number): Span {
  return { first: `${String(year)}-01-01`, last: `${String(year)}-12-31` };
}

/** The members on some day of a stretch: rows with a code and without a fault. */
export function membersDuring(members: readonly MemberRow[], { first, last }: Span): readonly MemberRow[] {
  return members.filter(
    ({ broken, code, from, to }) =>
      !broken && code !== null && (from === null || from <= last) && (to === null || to >= first),
  );
}

/** What a stretch of days knows of membership. */
export interface Membership {
  /** The organisation is a member. */
  isMember(organisation: ResolvedOrganisation): boolean;
  /** It is a joint authority of members: it pays for one, or has one among its municipalities. */
  isJointAuthority(organisation: ResolvedOrganisation): boolean;
}

/** The membership on some day of a stretch. */
export function membershipDuring(members: readonly MemberRow[], lookup: OrganisationLookup, span: Span): Membership {
  const current = membersDuring(members, span);
  const codes = new Set(current.map(({ code }) => code ?? ""));
  const payers = new Set(current.flatMap(({ payer }) => (payer === null ? [] : [ownName(lookup, payer)])));
  const hasMember = ({ codes: own }: ResolvedOrganisation) => own.some((code) => codes.has(code));
  return {
    isMember: (organisation) => organisation.kind !== "jointAuthority" && hasMember(organisation),
    isJointAuthority: (organisation) =>
      organisation.kind === "jointAuthority" &&
      (hasMember(organisation) || (organisation.name !== null && payers.has(ownName(lookup, organisation.name)))),
  };
}

/** One word for an organisation, whichever of its names stands in a cell. */
export function ownName({ byName }: OrganisationLookup, name: string): string {
  return sameWord(byName.get(sameWord(name))?.name ?? name);
}

/** The joint authority that a member takes part through: its payer, or one that has it among its municipalities; null where there is none. */
export function jointAuthorityOf(lookup: OrganisationLookup, { code, payer }: MemberRow): string | null {
  const isJoint = ({ kind }: KnownOrganisation) => kind === "jointAuthority";
  const paying = payer === null ? undefined : lookup.byName.get(sameWord(payer));
  if (paying !== undefined && isJoint(paying)) return paying.name;
  const having = [...lookup.byName.values()].find((known) => isJoint(known) && known.codes.includes(code ?? ""));
  return having?.name ?? null;
}
