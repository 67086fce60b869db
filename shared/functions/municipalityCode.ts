import { resolveMunicipality } from "../population/resolveMunicipality";
import { suggestMunicipalities } from "../population/suggestMunicipalities";
import { shownValue } from "../workbook/reading/shownValue";
import { faultOf, type FunctionOutcome } from "./functionOutcome";
import type { Argument } from "./readArgument";

/**
 * The four-digit code, as text, of the municipality that a text names. Never a guess: a name that is none gives a fault with what may be
 * meant.
 * @example municipalityCode("Stockholms stad") // { value: "0180" }
 */
export function municipalityCode(argument: Argument): FunctionOutcome<string> {
  // Excel for Windows hands over a blank cell as 0.
  const text = argument === null || argument === undefined || argument === 0 ? "" : String(argument).trim();
  if (text === "") return faultOf("missing-argument", "municipality");
  const found = resolveMunicipality(text);
  if (found !== undefined) return { value: found.code };
  const suggestions = suggestMunicipalities(text).map(({ name, code }) => `${name} (${code})`);
  return faultOf("unknown-municipality", "municipality", String(shownValue(text)), suggestions);
}
