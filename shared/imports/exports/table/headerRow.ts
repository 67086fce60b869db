import type { CellValue } from "../../../workbook/cell";
import type { SheetGrid } from "../../../workbook/content";
import { cellText } from "./cellText";
import { fieldOfHeader } from "./fieldOfHeader";
import type { HeaderField } from "./headerField";
import { headerWord } from "./headerWord";

/** Above tables stand titles and details of a meeting, never this many rows of them. */
const rowsLookedAt = 60;

/** Fields that details of a meeting have too, above its participants. */
const ofDetails: ReadonlySet<HeaderField> = new Set([
  "meetingTitle",
  "meetingStart",
  "started",
  "completed",
  "technical",
]);

/** A number, a time, an address: what stands below headers. */
function isData(value: CellValue): boolean {
  if (typeof value !== "string") return value !== null;
  return /@|^[\d\s.,:%+*/-]+$|^\d{1,4}[-/.]\d{1,2}[-/.]\d/.test(value.trim());
}

/** How much a row looks like headers: by the different things that its cells are known to say, and by being words. */
function score(row: readonly CellValue[], chosen: ReadonlySet<string>): number {
  const texts = row.map(cellText).filter((text) => text !== "");
  const fields = new Set(texts.map(fieldOfHeader));
  fields.delete(null);
  const known = [...fields].reduce((sum, field) => sum + (field !== null && ofDetails.has(field) ? 4 : 10), 0);
  const data = row.filter(isData).length;
  const chosenHere = texts.filter((text) => chosen.has(headerWord(text))).length;
  return known + 100 * chosenHere + (data === 0 ? Math.min(texts.length, 9) : -20 * data);
}

/**
 * The row of the headers within some rows of a sheet, all counted from 0; null where none looks like one.
 * @param chosen headers that a person named, as {@link headerWord} has them
 */
export function headerRow(
  { values }: SheetGrid,
  from: number,
  to: number,
  chosen: ReadonlySet<string> = new Set(),
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (let row = from; row < Math.min(to, from + rowsLookedAt); row += 1) {
    const own = score(values[row] ?? [], chosen);
    if (own > bestScore) [best, bestScore] = [row, own];
  }
  return best;
}
