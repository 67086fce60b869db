import { isCellError, type CellValue } from "../cell";

const longestShown = 60;

/** A cell's content inside a sentence: numbers stay numbers, to be written by language; long texts are cut. */
export function shownValue(value: CellValue): string | number {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  const text = value.replace(/\s+/g, " ").trim();
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
