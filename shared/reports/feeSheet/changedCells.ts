import { isBlank, isCellError, type CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { columnLetters } from "../../workbook/reference";
import type { ModelCell, SheetModel } from "../../workbook/sheetModel";

/** Beyond this many, their number says more than a list. */
const mostTold = 10;

/**
 * Cells of a generated sheet that hold something else than what would be drawn there now.
 * @param isCompared which cells of the model count; row from 1
 */
export function changedCells(
  model: SheetModel,
  shown: SheetGrid,
  isCompared: (cell: ModelCell, row: number) => boolean,
): readonly Finding[] {
  const findings = model.rows.flatMap((cells, rowIndex) =>
    cells.flatMap((cell, columnIndex): readonly Finding[] => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      if (cell === null || !isCompared(cell, row)) return [];
      const value = shown.values[row - shown.row]?.[column - shown.column] ?? null;
      if (holds(value, cell.value)) return [];
      const place = { sheet: shown.sheet, row, column: columnLetters(column) };
      const values = { shown: shownText(value, cell.format), computed: shownText(cell.value, cell.format) };
      return [finding("fee-sheet-cell-differs", "warning", place, values)];
    }),
  );
  if (findings.length <= mostTold) return findings;
  const place = { sheet: shown.sheet, row: null, column: null };
  return [finding("fee-sheet-cells-differ", "warning", place, { count: findings.length })];
}

/** The same number but for what storing it in binary may change, the same text, the same error; an empty text is a blank cell. */
export function holds(value: CellValue, drawn: ModelCell["value"]): boolean {
  if (typeof drawn === "object") return isCellError(value) && value.error === drawn.error;
  if (typeof drawn !== "number") return drawn === "" ? isBlank(value) : value === drawn;
  return typeof value === "number" && Math.abs(value - drawn) <= 1e-9 * Math.max(1, Math.abs(drawn));
}

/** What the cell shows; a number without grouping, such as a year, as its digits. */
export function shownText(value: CellValue, format = ""): string | number {
  if (value === null || value === "") return "–";
  if (typeof value === "number") return format === "0" ? String(value) : value;
  if (typeof value === "string") return value;
  return typeof value === "boolean" ? String(value) : value.error;
}
