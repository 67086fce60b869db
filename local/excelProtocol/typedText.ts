import type { CellError } from "../../shared/workbook/cell";
import { isCellErrorText } from "./cellErrors";
import { ExcelError } from "./excelError";
import { isFormula } from "./isFormula";
import { readDate } from "./readDate";

/** What a cell holds after text was typed into it. */
export interface Typed {
  readonly value: string | number | boolean | CellError | null;
  readonly formula: string | null;
  /** The number format that typing gives a cell that had none; null where it stays. */
  readonly format: string | null;
}

const longestText = 32767;
const longestFormula = 8192;

function constant(value: Typed["value"], format: string | null = null): Typed {
  return { value, formula: null, format };
}

/** "1,234.5", "50%", "-2e3", "$5" as a number; null where the text is none. */
function readNumber(text: string): Typed | null {
  const parts = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)(%?)$/.exec(text);
  const digits = parts?.[3] ?? "";
  if (parts === null || !/\d/.test(digits)) {
    return null;
  }
  const [, sign, currency, , percent] = parts;
  const size = Number(digits.replace(/,/g, "")) / (percent === "%" ? 100 : 1);
  if (!Number.isFinite(size)) {
    return null;
  }
  const decimals = digits.includes(".") ? "0.00" : "0";
  const grouped = digits.includes(",") ? `#,##${decimals}` : null;
  const format =
    percent === "%" ? `${decimals}%` : currency === "$" ? "$#,##0" : /e/i.test(digits) ? "0.00E+00" : grouped;
  return constant(sign === "-" ? -size : size, format);
}

/** Text that begins as a formula does. Only "=" must be one; after "+", "-" and "@" Excel takes the text as it is where it is none. */
function readFormula(text: string): Typed | null {
  const marked = text.startsWith("=");
  const formula = marked ? text : text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
  if (text.length === 1 || !/^[=+\-@]/.test(text)) {
    return null;
  }
  if (!isFormula(formula.slice(1))) {
    if (marked) {
      throw new ExcelError("InvalidArgument", `"${text.slice(0, 60)}" is no formula that Excel can read.`);
    }
    return null;
  }
  if (formula.length > longestFormula) {
    throw new ExcelError("FormulaLengthExceedsLimit", "The formula is too long.");
  }
  return { value: null, formula, format: null };
}

/**
 * What Excel makes of text that is put into a cell through `values` or `formulas`, as if it were typed in an English Excel.
 *
 * Where the cell's number format is text, "@", the text stays what it is, formulas too. A leading apostrophe makes the rest text.
 * @throws ExcelError InvalidArgument for text that is too long, or a formula that cannot be read
 */
export function typedText(text: string, format: string): Typed {
  if (text.length > longestText) {
    throw new ExcelError("InvalidArgument", "The text is longer than the 32,767 characters that a cell takes.");
  }
  if (text === "") {
    return constant(null);
  }
  if (format === "@") {
    return constant(text);
  }
  if (text.startsWith("'")) {
    return constant(text.slice(1));
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return constant(trimmed.toLowerCase() === "true");
  }
  if (isCellErrorText(trimmed)) {
    return constant({ error: trimmed.toUpperCase() });
  }
  const date = readDate(trimmed);
  return (
    readNumber(trimmed) ??
    (date === null ? null : constant(date.serial, date.format)) ??
    readFormula(text) ??
    constant(text)
  );
}
