import { columnLetters } from "../../../../shared/workbook/reference";
import { soundSheets, type FileCell, type Sheets } from "../commandFolder";

/** Sheets by name that a change may write in. */
export type OpenSheets = Record<string, FileCell[][]>;
export type Change = (sheets: OpenSheets) => void;

/** A sound workbook with one thing wrong, and what is to be said of it. */
export interface FaultCase {
  readonly fault: string;
  readonly change: Change;
  readonly code: string;
  /** Left out: an error. */
  readonly severity?: "warning" | "note";
  readonly at: readonly [sheet: string | null, row: number | null, column: string | null];
  /** The sentence after the place. */
  readonly sv: string;
  readonly en: string;
  /** Options of the command line besides. */
  readonly options?: readonly string[];
  /** Codes of what follows from it and is told besides. */
  readonly besides?: readonly string[];
}

export function faultySheets(change: Change): Sheets {
  const sheets = Object.fromEntries(
    Object.entries(soundSheets).map(([name, rows]) => [name, rows.map((cells): FileCell[] => [...cells])]),
  );
  change(sheets);
  return sheets;
}

/** Another value in one cell. */
export function cell(sheet: string, row: number, column: string, value: FileCell): Change {
  return (sheets) => {
    const cells = sheets[sheet]?.[row - 1] ?? [];
    while (cells.length < columnNumber(column)) cells.push(null);
    cells[columnNumber(column) - 1] = value;
  };
}

/** A row below the others. */
export function row(sheet: string, ...cells: readonly FileCell[]): Change {
  return (sheets) => {
    sheets[sheet]?.push([...cells]);
  };
}

/** A column to the right of the others: its header and the cells below. */
export function column(sheet: string, ...cells: readonly FileCell[]): Change {
  return (sheets) => {
    const width = sheets[sheet]?.[0]?.length ?? 0;
    sheets[sheet]?.forEach((row, index) => {
      while (row.length < width) row.push(null);
      row.push(cells[index] ?? null);
    });
  };
}

export function sheet(name: string, ...rows: readonly (readonly FileCell[])[]): Change {
  return (sheets) => {
    sheets[name] = rows.map((cells) => [...cells]);
  };
}

export function without(name: string): Change {
  return (sheets) => {
    Reflect.deleteProperty(sheets, name);
  };
}

export function all(...changes: readonly Change[]): Change {
  return (sheets) => {
    for (const change of changes) change(sheets);
  };
}

function columnNumber(letters: string): number {
  return Array.from({ length: 100 }, (_, index) => index + 1).find((each) => columnLetters(each) === letters) ?? 1;
}
