import type { CellValue } from "./cell";

/** A rectangle of cells as a host read it. Every row has the same length. */
export interface SheetGrid {
  readonly sheet: string;
  /** Row of the first line, from 1. */
  readonly row: number;
  /** Column of the first cell, from 1. */
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes in the same shape; "" where a cell has none of its own. */
  readonly formats: readonly (readonly string[])[];
}

/** A sheet of the workbook, without its cells. */
export interface SheetInfo {
  readonly name: string;
  /** The workbook-scoped marker name that stands on this sheet's A1, or null: then the sheet is the user's own. */
  readonly marker: string | null;
  /** Names of the Excel tables on the sheet. */
  readonly tables: readonly string[];
}

/** What a host is asked to read, in one batch. */
export interface ReadRequest {
  /** Names under which tables may stand: as Excel tables, or as sheets. */
  readonly tables: readonly string[];
  /** Marker names of generated sheets whose cells are wanted. */
  readonly markers: readonly string[];
}

/** The cells found under one of the asked names. */
export interface FoundTable {
  /** The asked name, as asked. */
  readonly name: string;
  /** "table": an Excel table of that name, its grid being header row and data; "sheet": the used range of the sheet of that name. */
  readonly source: "table" | "sheet";
  readonly grid: SheetGrid;
  /** What stands directly below an Excel table, its row of sums included, in its columns; absent where there is no such table. */
  readonly below?: RowBelow;
}

/** A row below a table. */
export interface RowBelow {
  /** From 1. */
  readonly row: number;
  readonly values: readonly CellValue[];
}

/** A workbook as far as a command asked for it. Where both a table and a sheet bear a name, both are given. */
export interface WorkbookContent {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly FoundTable[];
  /** Generated sheets by their marker name. */
  readonly generated: Readonly<Record<string, SheetGrid>>;
  /** Names of all Excel tables and of all defined names of the workbook, since a new table may not take them. */
  readonly takenNames: readonly string[];
}
