import type { ExcelRunResult } from "../../../addin/host/excelHost";
import { cellAt, type GridWorkbook } from "../../../local/grid/gridWorkbook";

/** Sheets that a command draws, each as it was before and as it would be after. */
export interface Expected {
  readonly before: ReadonlyMap<string, unknown>;
  readonly after: ReadonlyMap<string, unknown>;
}

export type Left = "old" | "same" | "new" | "incomplete" | "blank" | "absent" | "torn";

/** Every cell and its formula, and the tables: what a sheet says, whatever it looks like. */
function said(sheet: unknown): string {
  const { cells, tables } = (sheet ?? { cells: {}, tables: [] }) as {
    readonly cells: Readonly<Record<string, { readonly value?: unknown; readonly formula?: unknown }>>;
    readonly tables: unknown;
  };
  const content = Object.entries(cells).flatMap(([place, { value, formula }]) =>
    value === undefined && formula === undefined ? [] : [[place, formula ?? value]],
  );
  return JSON.stringify([content, tables]);
}

/**
 * What a broken write left of a sheet, judged from the workbook itself; "torn" is what must never be.
 * @param described the workbook's sheets by name, as plain data
 */
export function leftOf(
  workbook: GridWorkbook,
  described: ReadonlyMap<string, unknown>,
  name: string,
  { before, after }: Expected,
): Left {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) return before.has(name) ? "torn" : "absent";
  if (String(cellAt(sheet, 1, 1).value).startsWith("OFULLSTÄNDIG")) return "incomplete";
  if (sheet.cells.size === 0 && sheet.tables.length === 0 && sheet.charts.length === 0) return "blank";
  const now = said(described.get(name));
  if (before.has(name) && now === said(before.get(name))) return now === said(after.get(name)) ? "same" : "old";
  return now === said(after.get(name)) ? "new" : "torn";
}

const codes: Readonly<Record<Exclude<Left, "torn">, readonly string[]>> = {
  old: ["sheet-left-old", "sheet-left-unknown"],
  same: ["sheet-left-old", "sheet-left-new", "sheet-left-unknown"],
  new: ["sheet-left-new", "sheet-left-unknown"],
  incomplete: ["sheet-left-incomplete", "sheet-left-unknown"],
  blank: ["sheet-left-blank", "sheet-left-unknown"],
  absent: ["sheet-left-absent", "sheet-left-unknown"],
};

/** What the person is told of a sheet; null where nothing was said to be written. */
export function toldOf(result: ExcelRunResult, sheet: string): string | null {
  if (result.kind !== "failed") return null;
  return result.faults.find(({ code, place }) => code.startsWith("sheet-left-") && place.sheet === sheet)?.code ?? null;
}

/** Does what is told agree with what is there? A sheet of which nothing is told must be as it was. */
export function agrees(left: Left, told: string | null): boolean {
  if (left === "torn") return false;
  return told === null ? left === "old" || left === "same" || left === "absent" : codes[left].includes(told);
}
