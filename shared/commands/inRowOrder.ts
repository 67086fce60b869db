import type { Finding } from "../workbook/finding";
import { inReadingOrder } from "../workbook/reading/inReadingOrder";

/** Findings in the order they were made, those that follow each other on one sheet by row: as one works down the sheet. */
export function inRowOrder(findings: readonly Finding[]): readonly Finding[] {
  const runs: Finding[][] = [];
  for (const each of findings) {
    const run = runs[runs.length - 1];
    if (run?.[0]?.place.sheet === each.place.sheet && each.place.sheet !== null) run.push(each);
    else runs.push([each]);
  }
  return runs.flatMap(inReadingOrder);
}
