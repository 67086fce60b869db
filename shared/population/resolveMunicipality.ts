import { municipalities, municipalityByCode } from "./municipalities";
import type { Municipality } from "./municipalities";

/** Not followed by more digits: "2021-11-24" is a date, though 2021 is Vansbro. */
const leadingCode = /^(\d{4})(?![ ,;:.]*\d)/;

/** One spelling for all ways to type it: NFC, lower case, any blank or hyphen one space. Å, ä and ö stay: Habo is not Håbo. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, " ")
    .trim();
}

/** A name with an s after it, as in "Orusts kommun"; names in s, x or z take none. */
function withGenitive(name: string): string {
  return /[sxz]$/.test(name) ? name : `${name}s`;
}

let byName: ReadonlyMap<string, Municipality> | undefined;

function namesOfAll(): ReadonlyMap<string, Municipality> {
  const names = new Map<string, Municipality>();
  for (const municipality of municipalities) {
    const name = plain(municipality.name);
    const officialForm = plain(municipality.officialName).replace(/ kommun$/, "");
    for (const form of [name, officialForm, withGenitive(name)]) names.set(form, municipality);
  }
  return names;
}

/** "Region Uppsala" is the county's region, not the municipality. On Gotland the two are one. */
function isCountyRegion(municipality: Municipality, names: ReadonlyMap<string, Municipality>): boolean {
  const countyName = plain(municipality.county).replace(/ län$/, "");
  return municipality.countyCode !== "09" && names.get(countyName) === municipality;
}

/**
 * The municipality that a text names, or undefined; never a guess (`suggestMunicipalities` guesses).
 *
 * A valid code at the start wins. Otherwise "region" before and "kommun" or "stad" after are dropped and the rest is looked up among
 * names, official forms and genitives. An "s" is never stripped: Borås, Alingsås and Sotenäs end in one.
 * @example resolveMunicipality("Göteborgs Stad")?.code // "1480"
 * @example resolveMunicipality("1490, Borås")?.code // "1490"
 */
export function resolveMunicipality(text: string): Municipality | undefined {
  const words = plain(text);
  const code = leadingCode.exec(words)?.[1];
  const coded = code === undefined ? undefined : municipalityByCode(code);
  if (coded !== undefined) return coded;

  byName ??= namesOfAll();
  const found = byName.get(words.replace(/^region /, "").replace(/ (kommun|stad)s?$/, ""));
  if (found === undefined) return undefined;
  return words.startsWith("region ") && isCountyRegion(found, byName) ? undefined : found;
}
