import type { ModelCell } from "../../shared/workbook/sheetModel";
import { looks } from "./looks";

/** A line of text is this much higher than its letters, in points: 15 for 11. */
const lineHeight = 15 / 11;

/** Excel lets no row be higher. */
const highestRow = 409;

/** Letters of a proportional typeface are on average a little wider, in a line that breaks between words, than the digits that widths count. */
const breakingLoss = 1.1;

function linesOf(text: string, width: number, size: number): number {
  const perLine = Math.max(1, width / (breakingLoss * (size / 11)));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/**
 * The height in points that a row needs to show its wrapped text; null where one line is enough, and the program's own height serves.
 * @param widths in characters, from column A
 */
export function rowHeight(row: readonly (ModelCell | null)[], widths: readonly number[]): number | null {
  let height = 0;
  row.forEach((cell, column) => {
    const text = typeof cell?.value === "string" ? cell.value : "";
    if (cell !== null && (cell.wrap === true || text.includes("\n"))) {
      const { size } = looks[cell.style];
      const lines = linesOf(text, widths[column] ?? 8.43, size);
      height = Math.max(height, lines > 1 ? lines * size * lineHeight : 0);
    }
  });
  return height === 0 ? null : Math.min(highestRow, Math.round(height * 4) / 4);
}
