import type { CellValue } from "../../shared/workbook/cell";
import type { SheetGrid } from "../../shared/workbook/content";
import { isDateFormat } from "../../shared/workbook/reading/numberFormat";
import { cellPlace } from "../../shared/workbook/reference";
import { elementsIn, textOf } from "./elements";
import { UnreadableWorkbook } from "./workbookParts";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** Days between the two systems in which a workbook can count its dates. */
const daysTo1904 = 1462;
const mostCells = 2_000_000;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** The used cells of a sheet: values, and of formulas what was last computed. */
export function sheetGrid(sheet: string, document: Document, context: CellContext): SheetGrid {
  const cells = cellsOf(document, context).filter(({ value }) => value !== null);
  const blank = { sheet, row: 1, column: 1, values: [], formats: [] };
  if (cells.length === 0) return blank;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > mostCells) throw new UnreadableWorkbook("chosen-file-too-large");
  const filled = <Value>(value: Value) => Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
  const [values, formats] = [filled<CellValue>(null), filled("")];
  for (const { row, column, value, format } of cells) {
    const [valueRow, formatRow] = [values[row - top], formats[row - top]];
    if (valueRow === undefined || formatRow === undefined) continue;
    valueRow[column - left] = value;
    formatRow[column - left] = format;
  }
  return { sheet, row: top, column: left, values, formats };
}

function cellsOf(document: Document, context: CellContext): readonly Cell[] {
  let rowNumber = 0;
  return elementsIn(document, "row").flatMap((row) => {
    rowNumber = Number(row.getAttribute("r") ?? rowNumber + 1);
    let column = 0;
    return elementsIn(row, "c").map((cell): Cell => {
      column = cellPlace(cell.getAttribute("r") ?? "")?.column ?? column + 1;
      const format = context.formats[Number(cell.getAttribute("s") ?? 0)] ?? "";
      const value = valueOf(cell, context);
      const isShifted = typeof value === "number" && context.from1904 && isDateFormat(format);
      return { row: rowNumber, column, value: isShifted ? value + daysTo1904 : value, format };
    });
  });
}

function valueOf(cell: Element, { strings }: CellContext): CellValue {
  const type = cell.getAttribute("t") ?? "n";
  if (type === "inlineStr") return elementsIn(cell, "is").map(textOf).join("") || null;
  const written = elementsIn(cell, "v")[0]?.textContent ?? "";
  if (written === "") return null;
  switch (type) {
    case "s":
      return strings[Number(written)] ?? null;
    case "b":
      return written === "1" || written === "true";
    case "e":
      return { error: written };
    case "str":
      return written;
    case "d":
      return Date.parse(/[zZ]$|^[^T]*$/.test(written) ? written : `${written}Z`) / 86_400_000 + 25_569;
    default: {
      const number = Number(written);
      return Number.isFinite(number) ? number : written;
    }
  }
}
