import type { ModelCell } from "./sheetModel";
import { looks, type Look } from "./looks";

/** A line of text is this much higher than its letters, in points: 15 for 11. */
const lineHeight = 15 / 11;

/** Of a row with a line of 11 points. */
export const usualHeight = 15;
const usualWidth = 8.43;

/** What a line is left short of its column, in digits: a row that is too high is better than words that are cut off. */
const spare = 0.7;

/** What an indent takes of a column, in digits. */
const indentWidth = 1.3;

/** Excel lets no row be higher. */
const highestRow = 409;

/** Letters that are clearly narrower or wider than a digit in the fonts of spreadsheets, in digits; the others count as one. */
const narrow = /[ .,:;!'|()[\]/ijltfrI\u00a0-]/g;
const wide = /[mwMWÅÄÖ%×–A-Z]/g;

/** How wide a text is, in digits: rather too wide. */
function widthOf(text: string, isBold: boolean): number {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const width = text.length - 0.42 * count(narrow) + 0.3 * count(wide);
  return isBold ? 1.08 * width : width;
}

/** Lines that a text takes when it breaks between words; a word longer than a line is broken. */
function linesOf(text: string, width: number, { size, bold }: Look): number {
  const perLine = Math.max(1, (width * 11) / size);
  const space = widthOf(" ", bold);
  let lines = 0;
  for (const line of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of line.split(" ")) {
      const length = widthOf(word, bold);
      if (used > 0 && used + space + length > perLine) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / perLine) - 1);
      used += (used > 0 ? space : 0) + Math.min(length, perLine);
    }
  }
  return lines;
}

/**
 * The height in points that a row needs for its wrapped text and its larger letters; null where one usual line is enough, and the
 * program's own height serves.
 * @param widths in characters, from column A
 */
export function rowHeight(row: readonly (ModelCell | null)[], widths: readonly number[]): number | null {
  let height = 0;
  row.forEach((cell, column) => {
    if (cell === null) {
      return;
    }
    const look = looks[cell.style];
    const text = typeof cell.value === "string" ? cell.value : "";
    const wraps = cell.wrap === true || text.includes("\n");
    const width = (widths[column] ?? usualWidth) - spare - (cell.indent === true ? indentWidth : 0);
    const lines = wraps ? linesOf(text, width, look) : 1;
    height = Math.max(height, lines * look.size * lineHeight);
  });
  return height <= usualHeight ? null : Math.min(highestRow, Math.ceil(height * 4) / 4);
}
