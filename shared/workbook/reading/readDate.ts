import { dayOfSerial, serialOfDay } from "../../text/dateText";
import { isBlank, isCellError } from "../cell";
import { blankReading, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { dayOfText } from "./dayOfText";
import { isDateFormat } from "./numberFormat";
import { firstYear, isYear, lastYear } from "./readYear";
import { shownValue } from "./shownValue";

const firstSerial = serialOfDay(`${String(firstYear)}-01-01`);
const lastSerial = serialOfDay(`${String(lastYear)}-12-31`);

/** A day, as `YYYY-MM-DD`: from a date or its serial number, whose time of day is cut off, or from text. */
export function readDate(cell: Cell): Reading<string> {
  const { value, format } = cell;
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  if (typeof value === "string") return readDateText(value);
  if (typeof value === "boolean") return unreadable("not-a-date", { text: shownValue(value) });
  return readDateNumber(value, isDateFormat(format));
}

function readDateText(text: string): Reading<string> {
  const read = dayOfText(text);
  return "day" in read ? readAs(read.day) : unreadable(read.fault, { text: shownValue(text) });
}

function readDateNumber(value: number, isShownAsDate: boolean): Reading<string> {
  // A bare small number is a year, or an age, or a day of the month: anything but a day before 1906.
  if (!isShownAsDate && isYear(value)) return unreadable("year-where-date", { text: String(value) });
  const first = isShownAsDate ? firstSerial : lastYear + 1;
  if (value >= first && value < lastSerial + 1) return readAs(dayOfSerial(value));
  // 20211124 typed as a number.
  return Number.isInteger(value) ? readDateText(String(value)) : unreadable("not-a-date", { text: shownValue(value) });
}
