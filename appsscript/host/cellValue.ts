import type { CellValue } from "../../shared/workbook/cell";

/** What Google shows where a formula gives an error. */
const errors = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;

/** A value of `getValues` as the core knows it. Google hands errors as their text, and blank cells as the empty text. */
export function cellValue(raw: unknown, serialOf: (date: Date) => number): CellValue {
  switch (typeof raw) {
    case "number":
    case "boolean":
      return raw;
    case "string":
      return raw === "" ? null : errors.test(raw) ? { error: raw } : raw;
    default:
      // A picture in a cell is an object of Google's, and no value.
      return raw instanceof Date ? serialOf(raw) : null;
  }
}

/** What Google calls a cell's format when nobody has chosen one. */
const automatic = /^(?:General|0\.#+)?$/i;

/** A format of `getNumberFormats`; "" where the cell has none of its own. */
export function cellFormat(raw: string): string {
  return automatic.test(raw) ? "" : raw;
}
