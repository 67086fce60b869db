import { decimalOfNumber, toDecimalText } from "../../money/decimal";
import { isBlank, isCellError } from "../cell";
import { blankReading, readAs, unreadable, type Cell, type Reading } from "./cellReading";

/**
 * A text, with blanks of all sorts as one plain blank. A number is read as its digits, such as an order reference 4711.
 */
export function readText(cell: Cell): Reading<string> {
  const { value } = cell;
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  if (typeof value === "boolean") return readAs(value ? "TRUE" : "FALSE");
  if (typeof value === "string") return readAs(oneLine(value));
  return Number.isFinite(value)
    ? readAs(toDecimalText(decimalOfNumber(value)))
    : unreadable("cell-error", { error: String(value) });
}

/** The text as it is read from a cell. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
