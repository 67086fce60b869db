import { sameWord } from "../../text/sameWord";
import type { QuoteRow, SurveyRow } from "../../workbook/activityTables";
import type { FieldValues } from "../inputs/inputRowsPlan";
import { textCleaner } from "./textCleaner";

/**
 * The quotes of some surveys, without the names that the workbook knows, addresses and telephone numbers. A quote that holds none stays.
 * @param surveys within what is removed
 */
export function quoteRemoval(
  quotes: readonly QuoteRow[],
  surveys: readonly SurveyRow[],
  names: readonly string[],
): readonly { readonly row: number; readonly values: FieldValues }[] {
  const ids = new Set(surveys.flatMap(({ id }) => (id === null ? [] : [sameWord(id)])));
  const clean = textCleaner(names);
  return quotes.flatMap(({ survey, text, place }) => {
    if (survey === null || text === null || !ids.has(sameWord(survey))) return [];
    const cleaned = clean(text);
    return cleaned === text ? [] : [{ row: place.row, values: { text: cleaned } }];
  });
}
