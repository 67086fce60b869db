import { decimalOfNumber, toNumber } from "../../money/decimal";
import type { Fraction } from "../../money/fraction";
import { isBlank, isCellError } from "../cell";
import { blankReading, noteRemark, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { isDateFormat, isPercentFormat } from "./numberFormat";
import { numberOfText } from "./numberOfText";
import { shownValue } from "./shownValue";

/**
 * A number, exactly as the cell shows it: at most 15 significant digits. Text is read with a note.
 *
 * A number that the cell shows as a date or a percentage is refused: what is seen is not what would be read, and a date is often what
 * became of a number typed as 1-2.
 */
export function readNumber(cell: Cell): Reading<Fraction> {
  const { value, format } = cell;
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  if (typeof value === "string") return readNumberText(value);
  if (typeof value === "boolean" || !Number.isFinite(value)) {
    return unreadable("not-a-number", { text: shownValue(value) });
  }
  if (isDateFormat(format)) return unreadable("date-where-number");
  if (isPercentFormat(format)) return unreadable("percent-where-number");
  return readAs(decimalOfNumber(value));
}

function readNumberText(text: string): Reading<Fraction> {
  const read = numberOfText(text);
  if ("fault" in read) return unreadable(read.fault, { text: shownValue(text) });
  return readAs(read.value, noteRemark("text-number", { text: shownValue(text), number: toNumber(read.value) }));
}
