import { isBlank, isCellError } from "../cell";
import { blankReading, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { isDateFormat } from "./numberFormat";
import { shownValue } from "./shownValue";

/** Years outside these are faults of typing. A bare number between them looks like a year, not like a date's serial number. */
export const firstYear = 1900;
export const lastYear = 2200;

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}

/** A year, as number or text. A date is refused: its year may not be the one meant. */
export function readYear(cell: Cell): Reading<number> {
  const { value, format } = cell;
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  if (typeof value === "number" && isDateFormat(format)) return unreadable("date-where-year");
  const year = typeof value === "string" && /^\d{4}$/.test(value.trim()) ? Number(value.trim()) : value;
  if (typeof year === "number" && isYear(year)) return readAs(year);
  return unreadable("not-a-year", { text: String(shownValue(value)) });
}
