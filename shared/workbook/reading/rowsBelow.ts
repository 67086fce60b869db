import { sameWord } from "../../text/sameWord";
import { isBlank, type CellValue } from "../cell";
import type { FoundTable, WorkbookContent } from "../content";
import type { Finding } from "../finding";

/** How a row of sums below a table begins. */
const sums = /^(summa|totalt?|totals?|sum)\b/i;

/**
 * What stands directly below an Excel table, in its columns: rows that somebody added where the program does not make the table grow by
 * itself. They are not read, and that is told. What an empty row parts from the table is a note of hers.
 */
export function rowsBelow(table: FoundTable, content: WorkbookContent): readonly Finding[] {
  if (table.source !== "table") return [];
  const { grid } = table;
  const sheet = content.tables.find(
    (each) => each.source === "sheet" && sameWord(each.grid.sheet) === sameWord(grid.sheet),
  )?.grid;
  const width = grid.values[0]?.length ?? 0;
  const row = grid.row + grid.values.length;
  const below = sheet?.values[row - sheet.row] ?? [];
  const first = grid.column - (sheet?.column ?? 1);
  const cells = below.filter((cell, index) => index >= first && index < first + width && !isBlank(cell));
  if (cells.length === 0 || isSum(cells)) return [];
  const place = { sheet: grid.sheet, row, column: null };
  return [{ code: "rows-below-table", severity: "warning", place, values: { table: table.name } }];
}

function isSum([first]: readonly CellValue[]): boolean {
  return typeof first === "string" && sums.test(first.trim());
}
