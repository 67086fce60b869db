import { dayOfSerial } from "../text/dateText";
import { isCellError } from "../workbook/cell";
import type { SheetGrid } from "../workbook/content";
import type { Place } from "../workbook/finding";
import { columnLetters } from "../workbook/reference";
import type { Cell } from "../workbook/reading/cellReading";
import { isDateFormat } from "../workbook/reading/numberFormat";
import { cutLines } from "./cutLines";

/** A sheet that may hold population figures. Rows and columns count from 0 in it. */
export interface ImportSheet {
  readonly grid: SheetGrid;
  /** What each cell says in one line; "" where it is blank. */
  readonly texts: readonly (readonly string[])[];
  /** Lines of one column were cut in two, so that all stands in the first. */
  readonly isCut: boolean;
}

function textOf({ value, format }: Cell): string {
  if (value === null) return "";
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/g, " ").trim();
  // As a person sees it: a heading may be a date.
  if (typeof value === "number" && value > 0 && isDateFormat(format)) return dayOfSerial(value);
  return isCellError(value) ? value.error : String(value);
}

export function importSheet(source: SheetGrid): ImportSheet {
  const cut = cutLines(source);
  const grid = cut ?? source;
  const texts = grid.values.map((values, row) =>
    values.map((value, column) => textOf({ value, format: grid.formats[row]?.[column] ?? "" })),
  );
  return { grid, texts, isCut: cut !== null };
}

export function cellAt({ grid }: ImportSheet, row: number, column: number): Cell {
  return { value: grid.values[row]?.[column] ?? null, format: grid.formats[row]?.[column] ?? "" };
}

export function textAt({ texts }: ImportSheet, row: number, column: number): string {
  return texts[row]?.[column] ?? "";
}

export function placeAt({ grid, isCut }: ImportSheet, row: number | null, column: number | null): Place {
  return {
    sheet: grid.sheet,
    row: row === null ? null : grid.row + row,
    column: column === null ? null : columnLetters(grid.column + (isCut ? 0 : column)),
  };
}
