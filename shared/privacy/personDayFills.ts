import type { OrganisationLookup } from "../attendance/organisationLookup";
import { resolveOrganisation, type ResolvedOrganisation } from "../attendance/resolveOrganisation";
import { strongerOrganisation } from "../attendance/strongerOrganisation";
import {
  isSameOrganisation,
  organisationAfter,
  organisationFill,
  type FillManner,
  type OrganisationFill,
  type RowAfter,
} from "./keptOrganisation";

/**
 * What the rows of one person on one event day get, so that the person is still from the same organisation that day.
 *
 * Of several rows the strongest answer counts, and a filled cell is stronger than the address was. So first each row keeps its own answer;
 * where that makes another row the strongest, each row gets the person's.
 * @param before as organisations and contacts are known while the addresses stand
 * @param isCoded the addresses go; else only contacts do
 * @returns null where nothing keeps the person's organisation
 */
export function personDayFills(
  rows: readonly RowAfter[],
  before: OrganisationLookup,
  isCoded: boolean,
): readonly OrganisationFill[] | null {
  const own = rows.map(({ facts, day }) => resolveOrganisation(before, facts, day).organisation);
  const known = strongest(own);
  if (known === null) return [];
  const fills = (wanted: (at: number) => ResolvedOrganisation, manner: FillManner) =>
    keptFills(rows, known, wanted, manner);
  const ownAnswer = (at: number) => own[at] ?? known;
  return (isCoded ? fills(ownAnswer, "most") : null) ?? fills(ownAnswer, "least") ?? fills(() => known, "least");
}

function keptFills(
  rows: readonly RowAfter[],
  known: ResolvedOrganisation,
  wanted: (at: number) => ResolvedOrganisation,
  manner: FillManner,
): readonly OrganisationFill[] | null {
  const found = rows.map((row, at) => organisationFill(wanted(at), row, manner));
  const fills = found.filter((fill) => fill !== null);
  if (fills.length < rows.length) return null;
  const after = strongest(rows.map((row, at) => organisationAfter(row, fills[at] ?? {})));
  return after !== null && isSameOrganisation(known, after) ? fills : null;
}

function strongest(organisations: readonly ResolvedOrganisation[]): ResolvedOrganisation | null {
  const [first, ...others] = organisations;
  return first === undefined ? null : others.reduce(strongerOrganisation, first);
}
