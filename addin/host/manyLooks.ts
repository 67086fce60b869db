import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";

type Rows = SheetModel["rows"];

/**
 * The same cells with fewer looks: blank cells look like what stands to their left, a column that wraps in one place wraps in all that have
 * its style, and number formats, which go apart, are left out. For sheets of raw answers, where no two rows have the same blank cells.
 */
export function evenLooks(rows: Rows): readonly (readonly ModelCell[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const wraps = new Set<string>();
  rows.forEach((row) => {
    row.forEach((cell, column) => {
      if (cell !== null && isWrapped(cell)) wraps.add(`${String(column)} ${cell.style}`);
    });
  });
  return rows.map((row) => {
    let last = row.find((cell) => cell !== null) ?? null;
    return Array.from({ length: width }, (_, column): ModelCell => {
      last = row[column] ?? last;
      const { style = "body" as const, indent = false } = last ?? {};
      return { value: "", style, indent, wrap: wraps.has(`${String(column)} ${style}`) };
    });
  });
}

function isWrapped({ wrap, value }: ModelCell): boolean {
  return wrap === true || (typeof value === "string" && value.includes("\n"));
}

/** Number formats of all cells, each row as long as the longest; null where a cell keeps the one that it has. */
export function formatRows(rows: Rows): readonly (readonly (string | null)[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.format ?? null));
}
