import type { ModelCell, SheetModel } from "../../workbook/sheetModel";
import type { RawCell, RawRows } from "./rawRows";

/** In characters. */
const [narrowest, widest] = [10, 40];

/** An input sheet that holds the answers as they were exported: text is text, whatever it begins with, and nothing is a formula. */
export function rawSheet(name: string, { headerRow, rows }: RawRows): SheetModel {
  const width = rows[0]?.length ?? 0;
  return {
    name,
    marker: null,
    rows: rows.map((cells, at) => cells.map((cell) => modelCell(cell, at + 1 === headerRow))),
    widths: Array.from({ length: width }, (_, column) => {
      const header = rows[headerRow - 1]?.[column]?.value ?? "";
      return Math.max(narrowest, Math.min(widest, String(header).length + 2));
    }),
    tables: [],
    charts: [],
    choices: [],
    frozenRows: headerRow,
    page: { orientation: "landscape", titleRows: { first: headerRow, last: headerRow } },
  };
}

function modelCell(cell: RawCell | null, isHeader: boolean): ModelCell | null {
  if (cell === null) return null;
  const { value, format } = cell;
  const look = isHeader ? { style: "header" as const, wrap: true } : { style: "body" as const };
  return format === "" ? { value, ...look } : { value, format, ...look };
}
