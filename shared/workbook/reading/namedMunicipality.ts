import { municipalityByCode, type Municipality } from "../../population/municipalities";
import { resolveMunicipality } from "../../population/resolveMunicipality";
import { countyByCode } from "../../population/counties";

/**
 * The municipalities that a cell of names says: none, one, or two when the code and the name in "1480 Borås" disagree.
 */
export function namedMunicipalities(text: string): readonly Municipality[] {
  const byCode = municipalityByCode(/^(\d{4})\b/.exec(text)?.[1] ?? "");
  const byName = resolveMunicipality(byCode === undefined ? text : text.replace(/^\d{4}[\s,;:.()–-]*/, ""));
  return [byCode, byName].filter(
    (each, index): each is Municipality => each !== undefined && !(index === 1 && each.code === byCode?.code),
  );
}

/**
 * The municipality that a row's name says although its code is another's; undefined when they agree, or when the name says nothing.
 *
 * An own id may bear any name, and a county the name of its seat: "Stockholm" for 01.
 */
export function contradictingMunicipality(code: string, name: string): Municipality | undefined {
  const county = countyByCode(code);
  if (county === undefined && municipalityByCode(code) === undefined) return undefined;
  return namedMunicipalities(name).find(
    (each) => each.code !== code && !(county !== undefined && county.name.startsWith(each.name)),
  );
}
