import type { Sheet } from "./services";

/** Pixels of a column that holds so many characters: some seven each, and a margin. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Sets the widths of columns, from A; neighbours of one width in one call. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  let first = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(first + 1, index - first + 1, pixelsOfCharacters(width));
    first = index + 1;
  });
}
