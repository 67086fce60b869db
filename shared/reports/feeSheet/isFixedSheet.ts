import type { SheetGrid } from "../../workbook/content";
import { isIncomplete } from "../incompleteMark";
import { isFixedLine } from "./isFixedLine";

/** The fee sheet is whole and says that its year is fixed, in either language. */
export function isFixedSheet(shown: SheetGrid): boolean {
  if (isIncomplete(shown)) return false;
  const isLine = (text: string) => (["sv", "en"] as const).some((language) => isFixedLine(text, language));
  return shown.values.some(([first]) => typeof first === "string" && isLine(first));
}
