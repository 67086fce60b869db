import type { ModelCell } from "./sheetModel";
import { looks } from "./looks";

/** A line of text is this much higher than its letters, in points: 15 for 11. */
const lineHeight = 15 / 11;

const usualHeight = 15;
const usualWidth = 8.43;

/** Excel lets no row be higher. */
const highestRow = 409;

/** Lines that a text takes when it breaks between words. Widths count digits, and most letters are no wider. */
function linesOf(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor((width * 11) / size));
  let lines = 0;
  for (const line of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const { length } of line.split(" ")) {
      if (used > 0 && used + 1 + length > perLine) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / perLine) - 1);
      used += (used > 0 ? 1 : 0) + Math.min(length, perLine);
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
    const { size } = looks[cell.style];
    const text = typeof cell.value === "string" ? cell.value : "";
    const wraps = cell.wrap === true || text.includes("\n");
    const lines = wraps ? linesOf(text, widths[column] ?? usualWidth, size) : 1;
    height = Math.max(height, lines * size * lineHeight);
  });
  return height <= usualHeight ? null : Math.min(highestRow, Math.ceil(height * 4) / 4);
}
