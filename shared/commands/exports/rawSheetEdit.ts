import { sameWord } from "../../text/sameWord";
import { isBlank, isCellError, type CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import { sameCellValue } from "../../workbook/sameCellValue";
import type { CellChange, EditedCell, TableEdit } from "../../workbook/tableEdit";
import { columnKeys, type RawCell, type RawRows } from "./rawRows";

/** Answers that take the place of those in a sheet. */
export interface RawSheetEdit {
  /** Null where the sheet holds the same already. */
  readonly edit: TableEdit | null;
  /** Row of the sheet for a row of the file: they differ by this much. */
  readonly offset: number;
  /** Headers in the sheet that the file does not have; their cells stay. */
  readonly left: readonly string[];
}

/**
 * Puts the rows of an export in place of those that stand in a sheet: by header, so that columns that a person added stay where they are.
 * Columns that are new stand to the right; rows that are left over are emptied.
 * @returns null where the sheet has no row with the export's headers
 */
export function rawSheetEdit(standing: SheetGrid, { headerRow, rows }: RawRows): RawSheetEdit | null {
  const keys = columnKeys((row) => (rows[row - 1] ?? []).map((cell) => textOf(cell?.value ?? null)), headerRow);
  const header = headerOf(standing, keys, headerRow > 1);
  if (header === null) return null;
  const { index, places } = header;
  const offset = standing.row + index - headerRow;
  let free = standing.column + (standing.values[0]?.length ?? 0);
  const columns = keys.map((key, at) => {
    const isNothing = rows.every((cells) => (cells[at] ?? null) === null);
    return places.get(key) ?? (isNothing ? null : free++);
  });
  const valueAt = (row: number, column: number): CellValue =>
    standing.values[row - standing.row]?.[column - standing.column] ?? null;
  const formatAt = (row: number, column: number): string =>
    standing.formats[row - standing.row]?.[column - standing.column] ?? "";
  const filled = standing.values.reduce((last, cells, at) => (cells.every(isBlank) ? last : at), 0);
  const [lastStanding, lastComing] = [standing.row + filled, offset + rows.length];
  const changes: CellChange[] = [];
  const added: (readonly EditedCell[])[] = [];
  for (
    let row = Math.max(1, offset + Math.max(1, headerRow - 1));
    row <= Math.max(lastStanding, lastComing);
    row += 1
  ) {
    const cells = columns.map((column, at) => ({ column, cell: rows[row - offset - 1]?.[at] ?? null }));
    if (row > lastStanding) {
      added.push(
        cells.flatMap(({ column, cell }) => (column === null || cell === null ? [] : [edited(column, cell, "")])),
      );
      continue;
    }
    for (const { column, cell } of cells) {
      if (column === null || sameCellValue(valueAt(row, column), cell?.value ?? null)) continue;
      changes.push({ row, before: valueAt(row, column), ...edited(column, cell, formatAt(row, column)) });
    }
  }
  const gone = [...places].filter(([key]) => !keys.includes(key) && !isWithoutText(key));
  const left = gone.map(([, column]) => String(valueAt(standing.row + index, column) ?? ""));
  const isNothing = changes.length + added.length === 0;
  const place = { sheet: standing.sheet, table: null, headerRow: offset + headerRow, firstRow: lastStanding + 1 };
  return { edit: isNothing ? null : { ...place, changes, added }, offset, left };
}

function edited(column: number, cell: RawCell | null, atHand: string): EditedCell {
  if (cell === null) return { column, value: null, format: null };
  const value = typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
  const wanted = typeof value === "string" ? "@" : cell.format === "" && atHand === "@" ? "0" : cell.format;
  return { column, value, format: wanted === "" || wanted === atHand ? null : wanted };
}

/** The row that holds most of the headers, at least half of them. */
function headerOf(
  { column, values }: SheetGrid,
  keys: readonly string[],
  hasRowAbove: boolean,
): { readonly index: number; readonly places: ReadonlyMap<string, number> } | null {
  const texts = (row: number) => (values[row - 1] ?? []).map(textOf);
  const wanted = keys.filter((key) => !isWithoutText(key));
  let best: { readonly index: number; readonly places: ReadonlyMap<string, number>; readonly count: number } | null =
    null;
  for (let index = 0; index < Math.min(values.length, 50); index += 1) {
    const own = columnKeys((row) => (row === index + 1 || hasRowAbove ? texts(row) : []), index + 1);
    const places = new Map(own.map((key, at) => [key, column + at]));
    const count = wanted.filter((key) => places.has(key)).length;
    if (count * 2 >= wanted.length && count > (best?.count ?? 0)) best = { index, places, count };
  }
  return best;
}

/** A column without a header. */
function isWithoutText(key: string): boolean {
  return /^ *\/ *\(\d+\)$/.test(key);
}

function textOf(value: CellValue): string {
  return value === null || isCellError(value) ? "" : sameWord(String(value));
}
