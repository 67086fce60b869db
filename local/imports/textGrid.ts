import Papa from "papaparse";
import type { CellValue } from "../../shared/workbook/cell";
import type { SheetGrid } from "../../shared/workbook/content";
import type { Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { separatorOf } from "./separatorOf";

/** A file as sheets, and what is wrong with it as a file. */
export interface ReadGrids {
  readonly grids: readonly SheetGrid[];
  readonly findings: readonly Finding[];
}

/**
 * The cells of a text that separates them by tab, semicolon or comma, all as text, in a sheet of the file's name. Row 1 is the first line;
 * blank lines count.
 */
export function textGrid(text: string, name: string): ReadGrids {
  const delimiter = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const rows = /^sep=.$/.test(data[0]?.join(delimiter) ?? "") ? [[], ...data.slice(1)] : data;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const noFormats = new Array<string>(width).fill("");
  const values = rows.map((row) => Array.from({ length: width }, (_none, column): CellValue => row[column] || null));
  const findings = errors
    .filter(({ type }) => type === "Quotes")
    .map(({ row }) => {
      const place = { sheet: name, row: row === undefined ? null : row + 1, column: null };
      return finding("import-quote-open", "error", place);
    });
  return { grids: [{ sheet: name, row: 1, column: 1, values, formats: values.map(() => noFormats) }], findings };
}
