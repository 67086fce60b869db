import { isBlank, isCellError, type CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import { fittingText, longestCellText } from "../../workbook/fittingText";

/** A cell of an export as it goes into a sheet. */
export interface RawCell {
  readonly value: string | number | boolean;
  /** Number format; "" where it has none of its own. */
  readonly format: string;
}

/** The rows of an export as they stand in its file, from row 1 and column 1 to the last that holds anything, without columns that are never brought in. */
export interface RawRows {
  /** Row of the headers, from 1; the last of them where there are two. */
  readonly headerRow: number;
  /** Every row has the same length. */
  readonly rows: readonly (readonly (RawCell | null)[])[];
  /** Cells of the file, both from 1, whose text is longer than a cell holds: they are cut. */
  readonly cut: readonly { readonly row: number; readonly column: number }[];
}

/** @param left columns that are not brought in, from 0 in the grid */
export function rawRows(
  { row, column, values, formats }: SheetGrid,
  headerRow: number,
  left: readonly number[],
): RawRows {
  const before = new Array<null>(column - 1).fill(null);
  const width = before.length + (values[0]?.length ?? 0) - left.length;
  const blank = Array.from({ length: row - 1 }, () => new Array<null>(width).fill(null));
  const cut: { readonly row: number; readonly column: number }[] = [];
  const rows = values.map((cells, at) => {
    cells.forEach((value, index) => {
      const isLong = typeof value === "string" && value.length > longestCellText;
      if (isLong && !left.includes(index)) cut.push({ row: row + at, column: column + index });
    });
    const kept = cells.map((value, index) => rawCell(value, formats[at]?.[index] ?? ""));
    return [...before, ...kept.filter((_, index) => !left.includes(index))];
  });
  const filled = rows.reduce((last, cells, at) => (cells.every((cell) => cell === null) ? last : at + 1), 0);
  return { headerRow, rows: [...blank, ...rows.slice(0, filled)], cut };
}

function rawCell(value: CellValue, format: string): RawCell | null {
  if (value === null || isBlank(value)) return null;
  if (isCellError(value)) return { value: value.error, format: "@" };
  if (typeof value === "string") return { value: fittingText(value), format: "@" };
  return { value, format: format === "@" ? "" : format };
}

/**
 * What tells a column of an export from the others: its header with that of the row above, and which of those that read alike it is.
 * @param texts the cells of a row as text
 */
export function columnKeys(texts: (row: number) => readonly string[], headerRow: number): readonly string[] {
  const seen = new Map<string, number>();
  const above = headerRow > 1 ? texts(headerRow - 1) : [];
  return texts(headerRow).map((header, column) => {
    const text = `${above[column] ?? ""} / ${header}`;
    const number = (seen.get(text) ?? 0) + 1;
    seen.set(text, number);
    return `${text} (${String(number)})`;
  });
}
