import { sameWord } from "../../text/sameWord";
import { headers } from "../../text/tableTexts";
import type { CellValue } from "../cell";
import type { TableSchema } from "../tableSchema";

/** A header cell that names a field of the table. */
export interface HeaderCell {
  readonly field: string;
  /** As written in the sheet. */
  readonly header: string;
  /** Position in the row, from 0. */
  readonly index: number;
}

/** The cells of a row that are headers of the table: in either language, in any order, among others that are left alone. */
export function headerCells(schema: TableSchema, row: readonly CellValue[]): readonly HeaderCell[] {
  const fieldOf = new Map<string, string>();
  for (const { field } of schema.columns) {
    const texts = headers[schema.id][field];
    if (texts !== undefined) fieldOf.set(sameWord(texts.sv), field).set(sameWord(texts.en), field);
  }
  return row.flatMap((value, index) => {
    const field = typeof value === "string" ? fieldOf.get(sameWord(value)) : undefined;
    return field === undefined ? [] : [{ field, header: String(value).replace(/\s+/g, " ").trim(), index }];
  });
}

/** Required fields of the table that have no header in the row. */
export function missingFields(schema: TableSchema, cells: readonly HeaderCell[]): readonly string[] {
  const found = new Set(cells.map(({ field }) => field));
  return schema.columns.filter(({ field, required }) => required && !found.has(field)).map(({ field }) => field);
}
