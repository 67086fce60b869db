import { isBlank, isCellError } from "../../workbook/cell";
import type { LocatedRow, LocatedTable } from "../../workbook/reading/locatedTable";

/** What a cell of an input row shows as text, trimmed; null where it is blank, an error, or the table lacks the column. */
export function cellText(table: LocatedTable | null, row: LocatedRow, field: string): string | null {
  const column = table?.columns.get(field);
  const value = column === undefined ? null : (row.cells[column.index]?.value ?? null);
  return value === null || isBlank(value) || isCellError(value) ? null : String(value).trim();
}
