import type { CellValue } from "./cell";

/** A value that a command puts into a cell of an input table. */
export interface EditedCell {
  /** From 1. */
  readonly column: number;
  /** Null: the cell is emptied; its format stays. */
  readonly value: string | number | null;
  /** Number format that the cell gets; "@" where the value is text. Null: the cell keeps its own. */
  readonly format: string | null;
}

/** A change of one cell in a row that exists. The host makes it only while the cell still holds what the plan saw. */
export interface CellChange extends EditedCell {
  readonly row: number;
  readonly before: CellValue;
}

/**
 * Rows that a command changes and adds in one input table, all of it or nothing.
 *
 * Formulas, formats of other cells and columns that are not named stay. The added rows stand below the last row that holds anything, from
 * `firstRow`; their cells must be blank, and an Excel table is made longer so that it holds them.
 */
export interface TableEdit {
  readonly sheet: string;
  /** Name of the Excel table, in Google Sheets of the named range; null where the table is the used part of its sheet. */
  readonly table: string | null;
  /** Row of the headers. */
  readonly headerRow: number;
  readonly changes: readonly CellChange[];
  /** Row of the first added one. */
  readonly firstRow: number;
  readonly added: readonly (readonly EditedCell[])[];
}
