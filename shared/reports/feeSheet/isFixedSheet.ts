import type { SheetGrid } from "../../workbook/content";
import { fixedLine, type Fixing } from "../fixedLine";
import { isIncomplete } from "../incompleteMark";

/** The fee sheet is whole and says that its year is fixed, in either language. */
export function isFixedSheet(fixing: Fixing, shown: SheetGrid): boolean {
  if (isIncomplete(shown)) return false;
  const lines = (["sv", "en"] as const).map((language) => fixedLine(fixing, language));
  return shown.values.some((cells) => typeof cells[0] === "string" && lines.includes(cells[0]));
}
