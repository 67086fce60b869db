import { dayOf, dayOfSerial, serialOfDay } from "../../shared/text/dateText";
import type { Language } from "../../shared/text/language";
import type { GridCell } from "../grid/gridWorkbook";
import { isDateFormat } from "../xlsx/numberFormats";

type Typed = Pick<GridCell, "value" | "formula" | "format">;

/** Outside texts, a formula typed as in Swedish has semicolons between arguments and commas in numbers. */
function inEnglish(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const isSwedish = parts.some((part, at) => at % 2 === 0 && part.includes(";"));
  return isSwedish
    ? parts.map((part, at) => (at % 2 === 0 ? part.replace(/(\d),(\d)/g, "$1.$2").replace(/;/g, ",") : part)).join("")
    : formula;
}

/** A number as a person types it: decimal comma or point, thousands apart or not, per cent. */
function typedNumber(text: string): { readonly value: number; readonly format: string | null } | null {
  const match = /^([-+\u2212]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?(?:[ \u00a0]?(%))?$/.exec(text);
  if (match === null) {
    return null;
  }
  const [, sign = "", whole = "", decimals = "", percent] = match;
  const digits = `${whole.replace(/\D/g, "")}.${decimals || "0"}`;
  const number = Number(
    `${sign === "-" || sign === "\u2212" ? "-" : ""}${digits}${percent === undefined ? "" : "e-2"}`,
  );
  return { value: number, format: percent === undefined ? null : decimals === "" ? "0%" : "0.00%" };
}

function typedDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : serialOfDay(day);
}

const words: Readonly<Record<string, boolean>> = { SANT: true, FALSKT: false, TRUE: true, FALSE: false };

/**
 * What a person's typing makes of a cell: what Excel would take it for. A cell with the format of text keeps it as text; so does an
 * apostrophe before it.
 */
export function typedCell(text: string, cell: GridCell): Typed {
  const { format } = cell;
  const kept = { formula: null, format };
  if (text === "") {
    return { ...kept, value: null };
  }
  if (format === "@" || text.startsWith("'")) {
    return { ...kept, value: text.startsWith("'") ? text.slice(1) : text };
  }
  if (text.startsWith("=") && text.length > 1) {
    return { value: null, formula: inEnglish(text), format };
  }
  const trimmed = text.trim();
  const word = words[trimmed.toUpperCase()];
  const number = typedNumber(trimmed);
  const day = typedDay(trimmed);
  if (word !== undefined) {
    return { ...kept, value: word };
  }
  if (number !== null) {
    const isPercentCell = format.includes("%") && number.format === null;
    const value = isPercentCell ? Number((number.value / 100).toPrecision(15)) : number.value;
    return { value, formula: null, format: format === "General" ? (number.format ?? format) : format };
  }
  return day === null
    ? { ...kept, value: text }
    : { value: day, formula: null, format: format === "General" ? "yyyy-mm-dd" : format };
}

/** What stands in the formula bar: what a person would type to get the cell as it is. */
export function typedText({ value, formula, format }: GridCell, language: Language): string {
  if (formula !== null) {
    return formula;
  }
  const decimal = (number: number): string => String(number).replace(".", language === "sv" ? "," : ".");
  switch (typeof value) {
    case "number":
      return format.includes("%")
        ? `${decimal(Number((value * 100).toPrecision(15)))}%`
        : isDateFormat(format) && Number.isInteger(value) && value > 0
          ? dayOfSerial(value)
          : decimal(value);
    case "boolean":
      return language === "sv" ? (value ? "SANT" : "FALSKT") : value ? "TRUE" : "FALSE";
    case "string":
      return format !== "@" && /^[=']/.test(value) ? `'${value}` : value;
    default:
      return value?.error ?? "";
  }
}
