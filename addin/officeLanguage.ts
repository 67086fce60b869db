import type { Language } from "../shared/text/language";

/** Swedish where Excel speaks Swedish, else English. */
export function officeLanguage(): Language {
  return /^sv\b/i.test(Office.context.displayLanguage) ? "sv" : "en";
}
