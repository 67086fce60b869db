import { sameWord } from "../../text/sameWord";
import { isBlank, type CellValue } from "../cell";
import type { FoundTable, WorkbookContent } from "../content";
import type { Finding } from "../finding";

/** How a row of sums that somebody typed below a table begins. */
const sums = /^(summa|totalt?|totals?|totalsumma|sum)\b/i;

/**
 * What stands directly below an Excel table, in its columns: rows that somebody added where the program does not make the table grow by
 * itself. They are not read, and that is told. What an empty row parts from the table is a note of hers, and a table of its own is none of
 * this one.
 */
export function rowsBelow({ name, grid, below }: FoundTable, { tables }: WorkbookContent): readonly Finding[] {
  if (below === undefined) return [];
  const { row, values } = below;
  const filled = values.filter((value) => !isBlank(value));
  const isOtherTable = tables.some(
    (each) => each.source === "table" && sameWord(each.grid.sheet) === sameWord(grid.sheet) && each.grid.row === row,
  );
  if (filled.length === 0 || isOtherTable || isSum(filled)) return [];
  const place = { sheet: grid.sheet, row, column: null };
  return [{ code: "rows-below-table", severity: "warning", place, values: { table: name } }];
}

function isSum([first]: readonly CellValue[]): boolean {
  return typeof first === "string" && sums.test(first.trim());
}
