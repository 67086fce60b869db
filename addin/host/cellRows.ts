import { formulaText } from "../../shared/workbook/formulaText";
import type { ModelCell, SheetModel } from "../../shared/workbook/sheetModel";
import { typedText } from "./typedText";

/** What a cell is given, in the form that Excel takes through `formulas`. */
type Written = string | number | boolean;

/**
 * The cells of a sheet as Excel takes them, every row of the same length: formulas with "=", texts so that they stay texts, "" for a cell
 * that holds nothing.
 * @param firstCell what A1 holds meanwhile
 */
export function cellRows({ rows }: SheetModel, firstCell: string): readonly (readonly Written[])[] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row, rowIndex) =>
    Array.from({ length: width }, (_, column) =>
      rowIndex === 0 && column === 0 ? typedText(firstCell) : writtenCell(row[column] ?? null),
    ),
  );
}

export function writtenCell(cell: ModelCell | null): Written {
  if (cell === null) return "";
  if (cell.formula !== undefined) return `=${formulaText(cell.formula)}`;
  const { value, format } = cell;
  if (typeof value === "string") return format === "@" ? value : typedText(value);
  return typeof value === "object" ? value.error : value;
}

/** Does a cell hold what it was given? A text may have been given with an apostrophe, which a cell does not give back. */
export function holdsWritten(written: Written, shown: unknown): boolean {
  return typeof written === "string"
    ? written.replace(/^'/, "") === String(shown ?? "").replace(/^'/, "")
    : written === shown;
}
