import { filled } from "../../shared/text/filled";
import type { Bilingual, Language } from "../../shared/text/language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the view Kontroll, which come with it. */
export const checkTexts = {
  errorHeading: both("Fel", "Errors"),
  warningHeading: both("Varningar", "Warnings"),
  noteHeading: both("Upplysningar", "Notes"),
  errorWhy: both("Måste rättas innan avgifterna kan räknas.", "Must be mended before the fees can be calculated."),
  warningWhy: both(
    "Bör ses över; avgifterna räknas ändå.",
    "Should be looked through; the fees are calculated all the same.",
  ),
  noteWhy: both("Bra att veta.", "Good to know."),
  noFindings: both("Inget att rätta.", "Nothing to mend."),
  noFindingsWhy: both(
    "Alla blad är genomgångna och inget fel eller tveksamt hittades.",
    "All sheets have been looked through, and nothing wrong or doubtful was found.",
  ),
  moreFindings: both(
    "{count} till står på bladet efter nästa kontroll.",
    "{count} more stand on the sheet after the next check.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CheckTextKey = keyof typeof checkTexts;

/** A text of the view with its values put in. */
export function checkText(
  key: CheckTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(checkTexts[key][language], values);
}
