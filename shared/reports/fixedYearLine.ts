import type { Language } from "../text/language";
import { reportText } from "../text/reportText";
import { fixedParts, type Fixing } from "./fixedLine";

/** What a sheet that tells of more than one year says of a fixed one: "Året 2027 är fastställt 2026-11-24 av styrgruppen." */
export function fixedYearLine(year: number, fixing: Fixing, language: Language): string {
  return reportText("fixedYearLine", language, { year, ...fixedParts(fixing, language) });
}

/** The text says that the year is fixed, on the same day: a year that is fixed again is fixed anew. */
export function isFixedYearLine(text: string, year: number, { fixedOn }: Fixing, language: Language): boolean {
  return text.startsWith(fixedYearLine(year, { fixedOn, body: null, diaryNumber: null }, language).slice(0, -1));
}
