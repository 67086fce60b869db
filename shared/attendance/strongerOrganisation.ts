import { organisationSources, type ResolvedOrganisation } from "./resolveOrganisation";

/** The stronger answer of two rows of a person; the same whichever comes first. */
export function strongerOrganisation<Organisation extends ResolvedOrganisation>(
  a: Organisation,
  b: Organisation,
): Organisation {
  if (a === b) return a;
  const rank = ({ source }: ResolvedOrganisation) =>
    source === null ? organisationSources.length : organisationSources.indexOf(source);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? a : b;
  const text = ({ codes, name }: ResolvedOrganisation) => [...codes, name ?? ""].join("\u0000");
  return text(a) <= text(b) ? a : b;
}
