import type { Language } from "../text/language";
import { reportText } from "../text/reportText";

/** The title of a sheet, which says so where the fees below it are preliminary. */
export function preliminaryTitle(title: string, isPreliminary: boolean, language: Language): string {
  return isPreliminary ? reportText("preliminary", language) + title : title;
}
