import type { Language } from "../../shared/text/language";

/** The language of the person's Google account: Swedish, or else English. Where Google does not say, the work is done in Swedish. */
export function userLanguage(): Language {
  try {
    return /^sv/i.test(Session.getActiveUserLocale()) ? "sv" : "en";
  } catch {
    return "sv";
  }
}
