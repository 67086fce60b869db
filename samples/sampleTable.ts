import type { TableId } from "../shared/workbook/tableSchema";

/**
 * Rows of an input table, by the schema's fields; a field left out is a blank cell.
 *
 * Dates are `YYYY-MM-DD`; a cell of kind "word" holds the word's id ("published") and one of kind "yesNo" a boolean: whoever draws the
 * table writes date cells and the words of the workbook's language.
 */
export interface SampleTable {
  readonly table: TableId;
  readonly rows: readonly SampleRow[];
}

export type SampleRow = Readonly<Record<string, string | number | boolean | null>>;
