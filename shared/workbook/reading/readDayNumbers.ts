import { isBlank, isCellError } from "../cell";
import { blankReading, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { isDateFormat } from "./numberFormat";
import { shownValue } from "./shownValue";

const mostDigits = 6;

/**
 * Whole numbers by event day: "25 + 23" is 25 on day 1 and 23 on day 2; one number is that of day 1.
 */
export function readDayNumbers({ value, format }: Cell): Reading<readonly number[]> {
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  const fault = unreadable("not-day-numbers", { text: shownValue(value) });
  if (typeof value === "number") {
    if (isDateFormat(format)) return unreadable("date-where-number");
    return Number.isInteger(value) && value >= 0 && value < 10 ** mostDigits ? readAs([value]) : fault;
  }
  if (typeof value === "boolean") return fault;
  const parts = value.split("+").map((part) => part.replace(/[\s\u00a0\u202f]+/g, " ").trim());
  const isNumber = (part: string) => /^\d{1,3}( \d{3})*$|^\d+$/.test(part) && part.length <= mostDigits + 1;
  return parts.every(isNumber) ? readAs(parts.map((part) => Number(part.replace(/ /g, "")))) : fault;
}
