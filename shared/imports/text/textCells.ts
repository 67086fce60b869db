import type { CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { splitCells } from "./splitCells";
import { delimiterOf, saidDelimiter, type Delimiter } from "./delimiterOf";

/** A text as cells, and what is wrong with it. */
export interface TextCells {
  readonly grids: readonly SheetGrid[];
  readonly delimiter: Delimiter;
  readonly findings: readonly Finding[];
}

/** Rows are made equally long: one row of a million cells must not make a million of each. */
const mostCells = 20_000_000;

/** No sheet has more. */
const mostColumns = 16384;

/** More than these say nothing new. */
const mostQuotesTold = 20;

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Whether every line ends in the same two characters: then nothing need be changed in twenty megabytes. */
function hasOnly(text: string, newline: "\r\n"): boolean {
  let [ends, at] = [0, text.indexOf("\n")];
  for (; at >= 0; at = text.indexOf("\n", at + 1)) {
    if (text.charCodeAt(at - 1) !== 13) return false;
    ends += 1;
  }
  for (at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) ends -= 1;
  return ends === 0 && text.includes(newline);
}

/**
 * The cells of a text that separates them by tab, semicolon or comma, all as text, in a sheet of the file's name. Row 1 is the first
 * record, a line `sep=;` counted; blank lines count.
 */
export function textCells(source: string, file: string): TextCells {
  const delimiter = delimiterOf(source);
  const newline = hasOnly(source, "\r\n") ? "\r\n" : "\n";
  const text = newline === "\n" && source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  const { rows: values, width, widest, faults } = splitCells(text, delimiter, newline, mostCells);
  if (saidDelimiter(source) !== null) values[0] = new Array<CellValue>(width).fill(null);
  const findings = faults.slice(0, mostQuotesTold).map(({ row, index }) => {
    const place = { sheet: file, row: row === null ? null : row + 1, column: null };
    return finding("import-quote-open", "error", place, { textRow: lineAt(text, index) });
  });
  if (width > mostColumns || width * values.length > mostCells) {
    const place = { sheet: file, row: widest + 1, column: null };
    return { grids: [], delimiter, findings: [...findings, finding("text-row-too-long", "error", place, { width })] };
  }
  const noFormats = new Array<string>(width).fill("");
  const formats = values.map(() => noFormats);
  return { grids: [{ sheet: file, row: 1, column: 1, values, formats }], delimiter, findings };
}
