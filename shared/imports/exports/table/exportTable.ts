import type { CellValue } from "../../../workbook/cell";
import type { SheetGrid } from "../../../workbook/content";
import type { Place } from "../../../workbook/finding";
import { columnLetters } from "../../../workbook/reference";
import { cellText } from "./cellText";
import type { HeaderField } from "./headerField";

/** A table in a sheet: a header row and the rows below it. Rows and columns count from 0 in the grid. */
export interface ExportTable {
  readonly grid: SheetGrid;
  /** What stands above it as a heading of its own, as in reports of several tables; null where nothing does. */
  readonly section: string | null;
  readonly headerRow: number;
  /** First row of data, and the row after the last. */
  readonly from: number;
  readonly to: number;
  readonly headers: readonly string[];
  /** By column: what it holds, by its header or by a person's choice. */
  readonly fields: readonly (HeaderField | null)[];
}

/** The first column that holds a field; -1 where none does. */
export function columnOf(table: ExportTable, field: HeaderField): number {
  return table.fields.indexOf(field);
}

export function hasField(table: ExportTable, ...fields: readonly HeaderField[]): boolean {
  return fields.every((field) => table.fields.includes(field));
}

export function valueAt(table: ExportTable, row: number, column: number): CellValue {
  return column < 0 ? null : (table.grid.values[row]?.[column] ?? null);
}

export function textAt(table: ExportTable, row: number, column: number): string {
  return column < 0 ? "" : cellText(table.grid.values[row]?.[column]);
}

/** Row and column as a person counts them; a part that is null does not apply. */
export function placeAt({ grid }: ExportTable, row: number | null, column: number | null): Place {
  return {
    sheet: grid.sheet,
    row: row === null ? null : grid.row + row,
    column: column === null || column < 0 ? null : columnLetters(grid.column + column),
  };
}
