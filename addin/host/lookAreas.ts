import type { CellArea, CellStyle, ModelCell } from "../../shared/workbook/sheetModel";

/** Cells that look the same and have the same number format. */
export interface LookArea {
  readonly area: CellArea;
  readonly style: CellStyle;
  /** "General" where the cells have none of their own. */
  readonly format: string;
  readonly wrap: boolean;
  readonly indent: boolean;
}

/**
 * The cells of a sheet as few rectangles, each with one look: runs along the rows, joined where the row below has the same run. So the
 * number of requests depends on the tables' columns, not on their rows.
 */
export function lookAreas(rows: readonly (readonly (ModelCell | null)[])[]): readonly LookArea[] {
  const done: LookArea[] = [];
  let open = new Map<string, LookArea>();
  rows.forEach((row, index) => {
    const next = new Map<string, LookArea>();
    for (const run of runsOf(row, index + 1)) {
      const key = keyOf(run);
      const above = open.get(key);
      next.set(key, above === undefined ? run : { ...above, area: { ...above.area, rows: above.area.rows + 1 } });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function keyOf({ area, style, format, wrap, indent }: LookArea): string {
  return JSON.stringify([area.column, area.columns, style, format, wrap, indent]);
}

function runsOf(row: readonly (ModelCell | null)[], number: number): readonly LookArea[] {
  const runs: LookArea[] = [];
  row.forEach((cell, index) => {
    if (cell === null) return;
    const look = {
      style: cell.style,
      format: cell.format ?? "General",
      wrap: cell.wrap === true || (typeof cell.value === "string" && cell.value.includes("\n")),
      indent: cell.indent === true,
    };
    const last = runs[runs.length - 1];
    const touches = last !== undefined && last.area.column + last.area.columns === index + 1;
    const isSame =
      touches &&
      last.style === look.style &&
      last.format === look.format &&
      last.wrap === look.wrap &&
      last.indent === look.indent;
    if (isSame) runs[runs.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + 1 } };
    else runs.push({ area: { row: number, column: index + 1, rows: 1, columns: 1 }, ...look });
  });
  return runs;
}
