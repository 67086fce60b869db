import { countyByCode } from "../population/counties";
import { municipalityByCode } from "../population/municipalities";
import { resolveMunicipality } from "../population/resolveMunicipality";
import { sameWord } from "../text/sameWord";
import { jointRegion, type Region } from "./region";

const wholes: ReadonlySet<string> = new Set(
  ["riket", "hela riket", "sverige", "hela sverige", "hela landet", "sweden", "the whole country", "country"].concat(
    ["totalt", "total", "summa", "sum", "samtliga", "alla kommuner", "samtliga kommuner"],
    ["storstockholm", "stor-stockholm", "storgöteborg", "stor-göteborg", "stormalmö", "stor-malmö"],
  ),
);

/** Marks of footnotes after a name: "Heby1)", "Heby *". */
const footnoteMark = /([^\d(])(?:\d\)|\*|[¹²³])+$/;

/** Longer texts are notes. */
const longestRegion = 80;

function regionOfDigits(digits: string): Region {
  if (/^0+$/.test(digits)) return { kind: "whole", name: digits };
  const code = digits.padStart(digits.length <= 2 ? 2 : 4, "0");
  if (municipalityByCode(code) !== undefined) return { kind: "municipality", code, by: "code" };
  const county = countyByCode(code);
  return county === undefined ? { kind: "unknownCode", code: digits } : { kind: "county", code, name: county.name };
}

function regionOfName(name: string): Region {
  const word = sameWord(name);
  if (wholes.has(word)) return { kind: "whole", name };
  if (/ (?:län|county)$/.test(word)) return { kind: "county", code: null, name };
  const municipality = resolveMunicipality(name);
  return municipality === undefined
    ? { kind: "unknownName", name }
    : { kind: "municipality", code: municipality.code, by: "name" };
}

/**
 * The municipality, county or country that a cell says: "0127", 127, "1490 Borås", "Borås stad", "01 Stockholms län", "00 Riket".
 *
 * @param text the cell in one line; numbers as their digits
 * @returns null for a blank cell
 */
export function regionOfText(text: string): Region | null {
  if (text === "") return null;
  const plain = text.replace(footnoteMark, "$1").trim();
  if (plain.length > longestRegion) return { kind: "unknownName", name: text };
  if (/^\d{1,4}$/.test(plain)) return regionOfDigits(plain);
  if (/^\d[\d\s.,]*$/.test(plain)) return { kind: "unknownCode", code: plain };
  const [, code, name = ""] = /^(\d{2,4})(?:[\s,;:.]+|\s*[-–]\s*)(\D+)$/.exec(plain) ?? [];
  if (code !== undefined) return jointRegion(regionOfDigits(code), regionOfName(name.trim()));
  const [, before = "", bracketed] = /^(\D+?)\s*\((\d{4})\)$/.exec(plain) ?? [];
  if (bracketed !== undefined) return jointRegion(regionOfDigits(bracketed), regionOfName(before.trim()));
  return /^\d/.test(plain) ? { kind: "unknownName", name: plain } : regionOfName(plain);
}
