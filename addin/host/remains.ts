import { incompleteMark } from "../../shared/reports/incompleteMark";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { holdsWritten, writtenCell } from "./cellRows";
import type { FoundSheet } from "./sheetPlace";
import { wholeArea } from "./wholeArea";

/**
 * What a sheet without a marker is that stands where a model goes.
 *
 * - blank: it holds nothing at all. A run that breaks between adding a sheet and giving it its marker leaves it so
 * - begun: A1 says that the sheet is incomplete, and it holds nothing but what goes there: an input sheet, which has no marker
 * - whole: it holds what goes there, cell for cell
 * - own: somebody's work
 */
export type Remains = "blank" | "begun" | "whole" | "own";

/**
 * Only what holds nothing of a person's is taken for remains: a sheet that she has hidden, protected, named cells of or put a chart on is
 * hers.
 * @param isNamed a name of the workbook refers to the sheet
 */
export function remainsOf(model: SheetModel, found: FoundSheet, isNamed: boolean): Remains {
  const { used, content, tables } = found;
  if (found.isHidden || found.isProtected || found.chartNames.length > 0 || isNamed) return "own";
  if (used === null) return tables.length === 0 ? "blank" : "own";
  // A generated sheet has its marker before its first cell.
  if (model.marker !== null || content === null) return "own";
  const whole = wholeArea(model);
  const isWithin = used.row + used.rows - 1 <= whole.rows && used.column + used.columns - 1 <= whole.columns;
  const is = isWithin ? cellsOf(model, content) : "own";
  return hasOwnTable(model, found, is) ? "own" : is;
}

/** A table gets its name last: one that the broken run did not come to name has Excel's own, on a sheet that says that it is incomplete. */
function hasOwnTable(model: SheetModel, { tables }: FoundSheet, is: Remains): boolean {
  const others = tables.filter(({ name }) => !model.tables.some((table) => table.name === name));
  return is === "begun" ? tables.length > model.tables.length : others.length > 0;
}

function cellsOf({ rows }: SheetModel, content: readonly (readonly unknown[])[]): Remains {
  const isBegun = content[0]?.[0] === incompleteMark;
  const cells = content.flatMap((line, down) =>
    line.map((shown, right) => ({ shown, written: writtenCell(rows[down]?.[right] ?? null) })),
  );
  if (cells.every(({ shown, written }) => holdsWritten(written, shown))) return "whole";
  const isOurs = cells.every(
    ({ shown, written }, at) => shown === "" || (at === 0 && isBegun) || holdsWritten(written, shown),
  );
  return isOurs && isBegun ? "begun" : "own";
}
