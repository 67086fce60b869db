import type { WageIndexRow, YearDecisionRow } from "../workbook/feeTables";
import type { IndexBasis } from "./indexChain";
import { wageIndexLookup } from "./wageIndexLookup";

/** Looks up index values and decided years in the rows of the workbook. A later row of a year that stands twice is broken and left out. */
export function indexBasis(wageIndex: readonly WageIndexRow[], yearDecisions: readonly YearDecisionRow[]): IndexBasis {
  const byYear = new Map<number, YearDecisionRow>();
  for (const row of yearDecisions) {
    if (row.year === null || (byYear.has(row.year) && row.broken)) continue;
    if (row.decided !== null || row.broken) byYear.set(row.year, row);
  }
  return {
    wageIndex: wageIndexLookup(wageIndex),
    yearDecisions: byYear,
    hasUnknownDecisionYear: yearDecisions.some((row) => row.year === null),
  };
}
