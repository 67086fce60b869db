import type { Finding } from "../finding";

/** "B" before "AA"; what has no column before what has one. */
function compareColumns(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings of one table as one meets them: the table as a whole, then by row, then by column. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    ({ place: a }, { place: b }) => (a.row ?? 0) - (b.row ?? 0) || compareColumns(a.column ?? "", b.column ?? ""),
  );
}
