import type { CellValue } from "../../../workbook/cell";
import { emailOf } from "../attendance/emailOf";
import { columnOf, placeAt, textAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";

const times = ["completed", "submitted", "timestamp", "started"] as const;

/** So many rows of the same hash are compared: there are not more doubles of one. */
const mostCompared = 20;

function hashOf(value: CellValue): number {
  if (typeof value === "number") return Math.round(value * 86400) | 0;
  if (typeof value !== "string") return 0;
  let hash = 0;
  for (let at = 0; at < value.length; at += 1) hash = (Math.imul(hash, 31) + value.charCodeAt(at)) | 0;
  return hash;
}

/**
 * Finds an earlier row that says the same in all columns but the running number, among those of the same time. A table of numbers: a map
 * with a list for each of a hundred thousand times costs more than parsing the file.
 */
function sameAsBefore({ grid, fields }: ExportTable): (row: number) => number | undefined {
  const { values } = grid;
  const id = fields.indexOf("responseId");
  const time = times.map((field) => fields.indexOf(field)).find((column) => column >= 0);
  let size = 64;
  while (size < values.length * 2) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(values.length).fill(-1);
  const isSame = (cells: readonly CellValue[], before: readonly CellValue[]): boolean => {
    for (let column = 0; column < cells.length; column += 1) {
      if (column !== id && cells[column] !== before[column]) return false;
    }
    return true;
  };
  return (row) => {
    const cells = values[row] ?? [];
    const at = time === undefined ? null : (cells[time] ?? null);
    if (at === null) return undefined;
    const slot = hashOf(at) & (size - 1);
    const head = heads[slot] ?? -1;
    let other = head;
    for (let compared = 0; other >= 0 && compared < mostCompared; compared += 1) {
      if (isSame(cells, values[other] ?? [])) return other;
      other = next[other] ?? -1;
    }
    heads[slot] = row;
    next[row] = head;
    return undefined;
  };
}

/** Finds an earlier row with the same key. */
function keyBefore(keyOf: (row: number) => string | null): (row: number) => number | undefined {
  const first = new Map<string, number>();
  return (row) => {
    const key = keyOf(row);
    if (key === null) return undefined;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before;
  };
}

/**
 * Tells submissions that seem to be the same one twice: with the number of another, from the same address, or alike in all that they say
 * and at the same time. They are not taken away: a person says which counts.
 */
export function tellDoubled(table: ExportTable, rows: readonly number[], told: ToldFindings): void {
  const [id, email] = [columnOf(table, "responseId"), columnOf(table, "email")];
  const finders = [
    ...(id < 0 ? [] : [keyBefore((row) => textAt(table, row, id) || null)]),
    ...(email < 0 ? [] : [keyBefore((row) => emailOf(textAt(table, row, email)))]),
    sameAsBefore(table),
  ];
  for (const row of rows) {
    let before: number | undefined;
    for (const find of finders) before = find(row) ?? before;
    if (before === undefined) continue;
    told.add("export-answered-twice", "warning", placeAt(table, row, null), { firstRow: table.grid.row + before });
  }
}
