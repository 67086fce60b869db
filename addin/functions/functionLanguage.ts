import type { Language } from "../../shared/text/language";

/**
 * The language of a function's messages. Excel tells a function neither its own language nor the workbook's, so that of the computer is
 * taken: English where it is, else Swedish.
 *
 * @param languages language tags, the first that is known counts
 */
export function functionLanguage(languages: readonly (string | undefined)[]): Language {
  const known = languages.find((tag) => tag !== undefined && tag !== "");
  return known !== undefined && /^en\b/i.test(known) ? "en" : "sv";
}
