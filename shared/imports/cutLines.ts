import { isBlank, type CellValue } from "../workbook/cell";
import type { SheetGrid } from "../workbook/content";

/** A code, a name or both, then a figure: "1490 Borås 115 238". Between the groups of a figure stand single blanks. */
const line = /^((?:\d{4}\s+)?[^\d]*\p{L}[^\d]*|\d{4})[\s:]+(\d{1,3}(?:\s\d{3})+|\d+)$/u;

function cut(text: string): readonly [string, string] | null {
  const [, name, figure] = line.exec(text.trim()) ?? [];
  return name === undefined || figure === undefined ? null : [name.replace(/[\s:]+$/, ""), figure];
}

/** The only column with anything in it; null where there are more, or none. */
function onlyColumn({ values }: SheetGrid): number | null {
  let only: number | null = null;
  for (const row of values) {
    for (const [column, value] of row.entries()) {
      if (isBlank(value) || column === only) continue;
      if (only !== null) return null;
      only = column;
    }
  }
  return only;
}

/**
 * A list that stands in one column, name and figure in the same cell, as two columns; null for any other sheet.
 *
 * Among its lines one that cannot be cut is kept in both columns, so that it is told.
 */
export function cutLines(grid: SheetGrid): SheetGrid | null {
  const column = onlyColumn(grid);
  if (column === null) return null;
  const texts = grid.values.map((row) => row[column] ?? null);
  const cuts = texts.map((value) => (typeof value === "string" ? cut(value) : null));
  const first = cuts.findIndex((each) => each !== null);
  if (first < 0) return null;
  const last = cuts.length - 1 - [...cuts].reverse().findIndex((each) => each !== null);
  const values = texts.map((value, row): readonly CellValue[] => {
    const isUnreadable = row > first && row < last && typeof value === "string" && /\d/.test(value);
    return cuts[row] ?? [value, isUnreadable ? value : null];
  });
  return { ...grid, column: grid.column + column, values, formats: values.map(() => ["", ""]) };
}
