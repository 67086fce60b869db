import { manyMembers } from "../appsscript/manyMembers";
import type { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { cellByCell } from "./cellByCell";

/** Calls that reach for Google's servers, and the time of the run in the stand-in. */
export interface SheetsCost {
  readonly fetches: number;
  readonly changes: number;
  /** Small questions and steps of builders. */
  readonly others: number;
  readonly milliseconds: number;
}

/** The product and a script that goes from cell to cell, on the same spreadsheet. */
export interface SheetsComparison {
  readonly members: number;
  readonly product: SheetsCost;
  readonly cellByCell: SheetsCost;
}

function costOf(sheets: SheetsStandIn, run: () => void): SheetsCost {
  const start = performance.now();
  run();
  const milliseconds = performance.now() - start;
  const count = (...kinds: readonly string[]) => sheets.state.calls.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    fetches: count("fetch"),
    changes: count("change"),
    others: count("getter", "builder", "other"),
    milliseconds,
  };
}

/** Compares the calls that both make for a first calculation, for each number of members. */
export async function compareSheetsCalls(sizes: readonly number[]): Promise<readonly SheetsComparison[]> {
  const found: SheetsComparison[] = [];
  for (const members of sizes) {
    const sheets = await manyMembers(members);
    const plain = await sheets.copy();
    const command = { command: "calculate-fees", year: 2022, latestPopulation: false, preliminaryIndex: false };
    found.push({
      members,
      product: costOf(sheets, () => sheets.call("panelRun", { ...command, member: null, sample: false }, null)),
      cellByCell: costOf(plain, () => plain.evaluate(cellByCell)),
    });
  }
  return found;
}

/** A line for each size. At Google's each call that reads or writes takes some tens of milliseconds. */
export function comparisonLines(comparisons: readonly SheetsComparison[]): readonly string[] {
  const told = ({ fetches, changes, others, milliseconds }: SheetsCost) =>
    `${String(fetches)} reads, ${String(changes)} changes, ${String(others)} small calls, ${milliseconds.toFixed(0)} ms`;
  return comparisons.map(
    ({ members, product, cellByCell: plain }) =>
      `${String(members)} members in Google Sheets' stand-in: ${told(product)}; cell by cell: ${told(plain)}`,
  );
}
