import type { Language } from "../text/language";
import type { SheetGrid } from "../workbook/content";

/** A line of the sheet, which begins in its first column, is what is looked for, in either language. */
export function saysInEither({ values }: SheetGrid, isLine: (text: string, language: Language) => boolean): boolean {
  return values.some(
    ([first]) => typeof first === "string" && (["sv", "en"] as const).some((language) => isLine(first, language)),
  );
}
