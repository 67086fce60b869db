import { quoteCleaner } from "../../imports/exports/survey/quoteText";
import { codeNumber } from "../../privacy/personCodes";

/**
 * Takes names, addresses and telephone numbers out of free text; text of which nothing is taken out stays as it is, with its line breaks.
 * @param names that the workbook knows; running codes among them are none
 */
export function textCleaner(names: readonly string[]): (text: string) => string {
  const clean = quoteCleaner(names.filter((name) => codeNumber(name) === null));
  return (text) => {
    const cleaned = clean(text);
    return cleaned === text.replace(/\s+/g, " ").trim() ? text : cleaned;
  };
}
