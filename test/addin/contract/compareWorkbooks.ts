import { describeWorkbook } from "../../../local/grid/describeWorkbook";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";

/** Each sheet of a workbook by its name, as plain data, and the workbook's names. */
export function sheetsByName(workbook: GridWorkbook): ReadonlyMap<string, Record<string, unknown>> {
  const { sheets, names } = describeWorkbook(workbook) as {
    readonly sheets: readonly Record<string, unknown>[];
    readonly names: unknown;
  };
  return new Map([
    ...sheets.map((sheet) => [String(sheet.name), sheet] as const),
    ["names of the workbook", { names }],
  ]);
}

/**
 * Where two workbooks differ, as "sheet › part: one | other", at most so many. Every cell, its format and look, tables, names, charts,
 * widths, heights, panes, page and lists of words are compared.
 */
export function differences(one: GridWorkbook, other: GridWorkbook, most = 20): readonly string[] {
  const [left, right] = [sheetsByName(one), sheetsByName(other)];
  const found: string[] = [];
  const compare = (place: string, a: unknown, b: unknown) => {
    if (found.length >= most || JSON.stringify(a) === JSON.stringify(b)) return;
    if (isRecord(a) && isRecord(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) compare(`${place} › ${key}`, a[key], b[key]);
    } else found.push(`${place}: ${JSON.stringify(a)} | ${JSON.stringify(b)}`);
  };
  for (const name of new Set([...left.keys(), ...right.keys()])) compare(name, left.get(name), right.get(name));
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The workbook without what its formulas gave: a host that does not compute leaves that to the program. */
export function withoutResults(workbook: GridWorkbook): GridWorkbook {
  for (const { cells } of workbook.sheets) {
    for (const row of cells.values()) {
      for (const [column, cell] of row) if (cell.formula !== null) row.set(column, { ...cell, value: null });
    }
  }
  return workbook;
}
