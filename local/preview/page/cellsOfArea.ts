import { areaOf } from "../../../shared/workbook/reference";
import type { PageArea, PageSheet } from "../pageModel";

export function holds({ row, column, rows, columns }: PageArea, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

/** The area that a person names: a table of the sheet, a cell, or an area such as A1:C5; null for none. */
export function namedArea(text: string, sheet: PageSheet | null): PageArea | null {
  const table = sheet?.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return table?.area ?? areaOf(text);
}

/** The cells of an area as other programs take them: rows by lines, cells by tabs. */
export function copiedText(
  { row, column, rows, columns }: PageArea,
  textOf: (row: number, column: number) => string,
): string {
  const line = (down: number): string =>
    Array.from({ length: columns }, (_column, right) => textOf(row + down, column + right)).join("\t");
  return Array.from({ length: rows }, (_row, down) => line(down)).join("\n");
}

/** What other programs give, from a cell on; null for nothing. */
export function pastedCells(
  text: string,
  { row, column }: PageArea,
): { readonly area: PageArea; readonly typed: readonly (readonly string[])[] } | null {
  if (text === "") {
    return null;
  }
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const typed = lines.map((line) => line.split("\t"));
  return { typed, area: { row, column, rows: typed.length, columns: Math.max(...typed.map((line) => line.length)) } };
}
