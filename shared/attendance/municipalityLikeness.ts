import { municipalities, type Municipality } from "../population/municipalities";
import { suggestMunicipalities } from "../population/suggestMunicipalities";

/** Letters only, without rings, dots and accents: "Lilla Edet" and "lillaedet", "Håbo" and "habo" are alike. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

let byFolded: ReadonlyMap<string, readonly Municipality[]> | undefined;

function municipalitiesByFolded(): ReadonlyMap<string, readonly Municipality[]> {
  const groups = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    const forms = [municipality.name, municipality.officialName.replace(/ kommun$/, "")].map(folded);
    for (const form of new Set(forms)) groups.set(form, [...(groups.get(form) ?? []), municipality]);
  }
  return groups;
}

/**
 * Municipalities that an organisation looks like: those whose name its domain is, else those whose names are like its own. Only to be
 * offered as a row of Domäner for a person to confirm: Habo and Håbo fold alike, and both are offered.
 *
 * @example municipalityLikeness(null, "alingsas.se").map(({ name }) => name) // ["Alingsås"]
 */
export function municipalityLikeness(organisation: string | null, domain: string | null): readonly Municipality[] {
  byFolded ??= municipalitiesByFolded();
  const labels = (domain ?? "").split(".").slice(0, -1);
  const ofDomain = labels.flatMap((label) => byFolded?.get(folded(label)) ?? []);
  if (ofDomain.length > 0) return ofDomain;
  return organisation === null ? [] : suggestMunicipalities(organisation);
}
