import type { GridCell } from "../../../local/grid/gridWorkbook";
import { serialOfDay } from "../../../shared/text/dateText";
import { readGoogleFormula } from "./googleFormula";

const longestText = 50_000;

type Typed = Pick<GridCell, "value" | "formula" | "format">;

function numberTyped(text: string): number | null {
  const plain = text.trim().replace(/[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, "");
  return /^[-+]?(?:\d+(?:,\d*)?|,\d+)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}

/** Texts that a Swedish spreadsheet takes for a day; only years are needed here, since the value is the point, not the day. */
function dayTyped(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso !== null) {
    const [, year = "", month = "", day = ""] = iso;
    return serialOfDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  const short = /^(\d{1,2})[-/.](\d{1,2})$/.exec(text.trim());
  return short !== null && Number(short[1]) <= 31 && Number(short[2]) <= 12 ? serialOfDay("2026-01-01") : null;
}

/**
 * What Google makes of a value given to `setValues` in a Swedish spreadsheet: text becomes a number, a percentage, a day, a truth value or
 * a formula wherever it looks like one, unless the cell's format is text or an apostrophe stands first.
 * @param format the cell's format before
 * @throws Error for a text that is too long for a cell; SyntaxError for a formula that cannot be read
 */
export function typedValue(raw: unknown, format: string): Typed {
  if (typeof raw === "number") {
    if (!Number.isFinite(raw)) throw new Error("A number in a cell must be finite.");
    return { value: raw, formula: null, format };
  }
  if (typeof raw === "boolean") return { value: raw, formula: null, format };
  if (raw === null || raw === "") return { value: null, formula: null, format };
  if (typeof raw !== "string") throw new Error(`A cell cannot hold ${String(raw)}.`);
  if (raw.length > longestText) {
    throw new Error(`Your input contains more than the maximum of ${longestText} characters in a single cell.`);
  }
  if (format === "@") return { value: raw, formula: null, format };
  if (raw.startsWith("'")) return { value: raw.slice(1), formula: null, format };
  if (raw.startsWith("=") && raw.length > 1) {
    return { value: null, formula: `=${readGoogleFormula(raw.slice(1))}`, format };
  }
  const number = numberTyped(raw);
  if (number !== null) return { value: number, formula: null, format };
  const percent = /^(.*?)\s*%$/.exec(raw)?.[1];
  const part = percent === undefined ? null : numberTyped(percent);
  if (part !== null) return { value: part / 100, formula: null, format: "0%" };
  const day = dayTyped(raw);
  if (day !== null) return { value: day, formula: null, format: "yyyy-mm-dd" };
  if (/^(?:TRUE|FALSE|SANT|FALSKT)$/i.test(raw)) {
    return { value: /^(?:TRUE|SANT)$/i.test(raw), formula: null, format };
  }
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?)$/.test(raw)
    ? { value: { error: raw }, formula: null, format }
    : { value: raw, formula: null, format };
}
