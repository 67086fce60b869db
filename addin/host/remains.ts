import { incompleteMark } from "../../shared/reports/incompleteMark";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { holdsWritten, writtenCell } from "./cellRows";
import type { FoundSheet } from "./sheetPlace";

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
  const hasOwnTable = tables.some(({ name }) => !model.tables.some((table) => table.name === name));
  if (found.isHidden || found.isProtected || found.chartCount > 0 || hasOwnTable || isNamed) return "own";
  if (used === null) return tables.length === 0 ? "blank" : "own";
  // A generated sheet has its marker before its first cell.
  if (model.marker !== null || content === null) return "own";
  return cellsOf(model, { row: used.row, column: used.column, content });
}

interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: readonly (readonly unknown[])[];
}

function cellsOf({ rows }: SheetModel, { row: top, column: left, content }: PlacedContent): Remains {
  const shownAt = (row: number, column: number): unknown => content[row - top]?.[column - left] ?? "";
  const isBegun = shownAt(1, 1) === incompleteMark;
  const isOurs = content.every((line, down) =>
    line.every((shown, right) => {
      const [row, column] = [top + down, left + right];
      const isCorner = row === 1 && column === 1;
      return (
        shown === "" || (isCorner && isBegun) || holdsWritten(writtenCell(rows[row - 1]?.[column - 1] ?? null), shown)
      );
    }),
  );
  if (!isOurs) return "own";
  if (isBegun) return "begun";
  const isWhole = rows.every((cells, down) =>
    cells.every((cell, right) => holdsWritten(writtenCell(cell), shownAt(down + 1, right + 1))),
  );
  return isWhole ? "whole" : "own";
}
