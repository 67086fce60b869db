import { exportFieldTexts } from "../../text/exportFieldTexts";
import { sameWord } from "../../text/sameWord";
import type { ExportField } from "./exportContent";

const fields = Object.keys(exportFieldTexts) as readonly (keyof typeof exportFieldTexts)[];

/** The field that a person names, in either language or by its own name; null for another word. */
export function exportFieldOf(word: string): ExportField | null {
  const named = sameWord(word);
  const isNamed = (field: (typeof fields)[number]): boolean => {
    const { sv, en } = exportFieldTexts[field];
    return [field, sv, en].some((text) => sameWord(text) === named);
  };
  return fields.find(isNamed) ?? null;
}
