/** What a cell may hold at most, in UTF-16 code units; Excel calls a file with more damaged. */
export const longestCellText = 32767;

/** A text as a cell can hold it: a longer one is cut, with "…" at its end. */
export function fittingText(text: string): string {
  if (text.length <= longestCellText) return text;
  // Not between the halves of a character.
  return `${text.slice(0, longestCellText - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
