import { countyByCode } from "../../population/counties";
import { municipalityByCode } from "../../population/municipalities";
import { noteRemark, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { namedMunicipalities } from "./namedMunicipality";
import { readText } from "./readText";

/** The name that the register has for a code of digits; undefined for other codes. */
export function registerName(code: string): string | undefined {
  return municipalityByCode(code)?.name ?? countyByCode(code)?.name;
}

/** Zeros that a spreadsheet drops when a code becomes a number: 180 was "0180", 1 was "01". */
function withLeadingZeros(digits: string): string {
  return digits.padStart(digits.length <= 2 ? 2 : 4, "0");
}

/**
 * A municipality's code of four digits, a county's of two, or an own id, which holds a letter.
 *
 * "1490 Borås" is read as 1490 with a note, unless the name is another municipality's.
 */
export function readCode(cell: Cell): Reading<string> {
  if (typeof cell.value === "boolean") return unreadable("unknown-code", { code: cell.value ? "TRUE" : "FALSE" });
  const { value: text, remarks } = readText(cell);
  if (text === null) return { value: null, remarks };
  if (/^\d+$/.test(text)) return readDigits(text);
  if (!/\p{L}/u.test(text)) return unreadable("unknown-code", { code: text });
  return readLettered(text);
}

function readLettered(text: string): Reading<string> {
  const code = /^(\d{4})[\s,;:.(]/.exec(text)?.[1];
  if (code === undefined || municipalityByCode(code) === undefined) return readAs(text);
  if (namedMunicipalities(text).length > 1) return unreadable("unknown-code", { code: text });
  return readAs(code, noteRemark("code-with-name", { text, code }));
}

function readDigits(digits: string): Reading<string> {
  const code = withLeadingZeros(digits);
  if (registerName(code) === undefined) return unreadable("unknown-code", { code: digits });
  return code === digits ? readAs(code) : readAs(code, noteRemark("padded-code", { text: digits, code }));
}
