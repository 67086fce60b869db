import type { GridName, GridSheet } from "../grid/gridWorkbook";

/** A defined name, and the sheet it belongs to; null for a name of the whole workbook. */
export interface NamedItemTarget {
  readonly name: GridName;
  readonly sheet: GridSheet | null;
}
