import { isBlank, isCellError } from "../cell";
import { blankReading, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { isDateFormat } from "./numberFormat";
import { readDate } from "./readDate";
import { shownValue } from "./shownValue";

/** A day of an event, as a cell says it: its number from 1, or its date. */
export type EventDayReference = { readonly number: number } | { readonly date: string };

/** Numbers up to this are days of an event; above it they are dates' serial numbers. */
const lastNumber = 366;

/** 1, 2 … or the date. */
export function readEventDay(cell: Cell): Reading<EventDayReference> {
  const { value, format } = cell;
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  const number = typeof value === "string" && /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : value;
  if (typeof number === "number" && Math.abs(number) <= lastNumber && !isDateFormat(format)) {
    return Number.isInteger(number) && number >= 1
      ? readAs({ number })
      : unreadable("not-an-event-day", { text: shownValue(value) });
  }
  const { value: date, remarks } = readDate(cell);
  return { value: date === null ? null : { date }, remarks };
}
