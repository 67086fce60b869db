import type { CellValue } from "../../shared/workbook/cell";
import type { SheetGrid } from "../../shared/workbook/content";
import { HostFault, onSheet } from "./hostFault";

/** What Excel gives as text for a cell that shows an error; `values` does not tell it from typed text. */
const errorTexts = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#GETTING_DATA",
]);

/** Is a text what Excel gives for a cell that shows an error? */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text);
}

export const rangeProperties = "values,numberFormat,rowIndex,columnIndex";

/**
 * The loaded cells of a range.
 * @throws HostFault when there are more cells than Excel gives at once
 */
export function gridOfRange(sheet: string, range: Excel.Range): SheetGrid {
  // More than five million cells come back as null, without an error.
  const values = range.values as unknown[][] | null;
  const formats = range.numberFormat as unknown[][] | null;
  if (values === null || formats === null) throw new HostFault("excel-range-too-large", {}, onSheet(sheet));
  return {
    sheet,
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    values: values.map((row) => row.map(cellValue)),
    formats: formats.map((row) => row.map((format) => (format === "General" ? "" : String(format ?? "")))),
  };
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return isErrorText(text) ? { error: text } : text;
}
