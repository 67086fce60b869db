import type { CellValue } from "../../../workbook/cell";

type Row = readonly CellValue[];

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
 * Finds, row by row, an earlier row with the same number, where the numbers of a column run on from row to row: then nothing need be
 * searched until one does not.
 */
export function earlierNumber(values: readonly Row[], column: number): (row: number) => number | undefined {
  const search = earlierRow(values, column, () => true);
  const rows: number[] = [];
  let first: number | null = null;
  return (row) => {
    const value = values[row]?.[column] ?? null;
    const number = value === null || value === "" ? NaN : Number(value);
    if (first === null && Number.isSafeInteger(number)) first = number;
    const at = number - (first ?? NaN);
    if (at === rows.length) {
      rows.push(row);
      return undefined;
    }
    return Number.isSafeInteger(at) && at >= 0 && at < rows.length ? rows[at] : search(row);
  };
}

/**
 * Finds, row by row, an earlier row with the same cell in a column that also is the same in what a test says; rows whose cell is blank have
 * none. The rows stand in a table of numbers: a map of a hundred thousand texts costs more than parsing the file.
 */
export function earlierRow(
  values: readonly Row[],
  column: number,
  isSame: (cells: Row, before: Row) => boolean,
): (row: number) => number | undefined {
  let size = 64;
  while (size < values.length * 2) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(values.length).fill(-1);
  const hashes = new Int32Array(values.length);
  return (row) => {
    const cells = values[row] ?? [];
    const value = cells[column] ?? null;
    if (value === null || value === "") return undefined;
    const hash = hashOf(value);
    const slot = hash & (size - 1);
    const head = heads[slot] ?? -1;
    let other = head;
    for (let compared = 0; other >= 0 && compared < mostCompared; compared += 1) {
      // The cells of another row lie far away in memory: they are looked at only where the hash is the same.
      const before = hashes[other] === hash ? (values[other] ?? []) : null;
      if (before !== null && before[column] === value && isSame(cells, before)) return other;
      other = next[other] ?? -1;
    }
    hashes[row] = hash;
    heads[slot] = row;
    next[row] = head;
    return undefined;
  };
}
