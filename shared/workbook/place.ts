import type { RowPlace } from "./feeTables";
import type { Finding, FindingValues, Place, Severity } from "./finding";

/** The cell of a field in a row; the row where the sheet has no such column. */
export function placeOf(row: RowPlace, field: string): Place {
  return { sheet: row.sheet, row: row.row, column: row.columns[field] ?? null };
}

export function finding(code: string, severity: Severity, place: Place, values: FindingValues = {}): Finding {
  return { code, severity, place, values };
}
