import { pointsOfCharacters } from "./columnWidth";
import type { PageSetup } from "./sheetModel";

/** A4 and the margins of a new sheet, which are left as they are, in points. */
const a4 = { short: 595.3, long: 841.9 };
const [sides, ends] = [2 * 0.7 * 72, 2 * 0.75 * 72];

/** The smallest scale at which text of 11 points can be read on paper: some 8 points. */
export const smallestScale = 0.7;

/** What a page has room for at full size, in points. */
export function printable(orientation: PageSetup["orientation"]): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === "portrait" ? [a4.short, a4.long] : [a4.long, a4.short];
  return { width: width - sides, height: height - ends };
}

/** Upright if that makes no text too small, else lying down. */
export function uprightIfLegible(widths: readonly number[]): PageSetup["orientation"] {
  return printScale(widths, "portrait") >= smallestScale ? "portrait" : "landscape";
}

/** How large a sheet prints that is fitted to one page's width. */
export function printScale(widths: readonly number[], orientation: PageSetup["orientation"]): number {
  const width = widths.reduce((sum, characters) => sum + pointsOfCharacters(characters), 0);
  return Math.min(1, printable(orientation).width / Math.max(1, width));
}
