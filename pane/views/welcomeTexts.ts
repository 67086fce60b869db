import { filled } from "../../shared/text/filled";
import type { Bilingual, Language } from "../../shared/text/language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the welcome, which come with it. */
export const welcomeTexts = {
  welcomeTitle: both("Medlemmarnas avgifter, uträknade och förklarade", "Members' fees, calculated and explained"),
  welcomeWhat: both(
    "Här räknas vad varje medlem ska betala, utifrån folkmängd, er avgiftsregel och löneindex.",
    "This calculates what each member is to pay, from population, your fee rule and a wage index.",
  ),
  welcomeHow: both(
    "Du ser alltid vad som ändras innan något skrivs i arbetsboken.",
    "You always see what will change before anything is written to the workbook.",
  ),
  welcomeSheets: both(
    "Bladen att fylla i läggs till. Blad som redan finns rörs inte.",
    "The sheets to fill in are added. Sheets that exist are not touched.",
  ),
  addSheets: both("Lägg till blad", "Add sheets"),
  trySample: both("Prova med exempel", "Try with a sample"),
  skip: both("Hoppa över", "Skip"),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type WelcomeTextKey = keyof typeof welcomeTexts;

/** A text of the view with its values put in. */
export function welcomeText(
  key: WelcomeTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(welcomeTexts[key][language], values);
}
