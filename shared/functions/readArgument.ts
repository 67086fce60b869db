import { decimalOfNumber } from "../money/decimal";
import { compare, reduce, zero, type Fraction } from "../money/fraction";
import { numberOfText } from "../workbook/reading/numberOfText";
import { shownValue } from "../workbook/reading/shownValue";
import { faultOf, type FunctionOutcome } from "./functionOutcome";
import type { ArgumentName } from "./sheetFunctions";

/** What a formula hands over. An argument left out is null or undefined. */
export type Argument = string | number | boolean | null | undefined;

/** Text as the input sheets read it: a decimal comma or point, blanks between thousands. */
export function readNumber(argument: Argument, name: ArgumentName): FunctionOutcome<Fraction | null> {
  if (argument === null || argument === undefined) return { value: null };
  const shown = String(shownValue(argument));
  if (typeof argument === "number") {
    return Number.isFinite(argument) ? { value: decimalOfNumber(argument) } : faultOf("not-a-number", name, shown);
  }
  if (typeof argument === "boolean") return faultOf("not-a-number", name, shown);
  if (argument.trim() === "") return { value: null };
  const read = numberOfText(argument);
  if (!("fault" in read)) return { value: read.value };
  return faultOf(read.fault === "not-a-number" ? "not-a-number" : "ambiguous-number", name, shown);
}

/**
 * A number above zero, or null.
 *
 * Zero is read as left out: Excel for Windows hands over a blank cell as 0, Excel on the web as null, and a formula must not differ.
 */
export function readPositive(argument: Argument, name: ArgumentName): FunctionOutcome<Fraction | null> {
  const read = readNumber(argument, name);
  if ("fault" in read || read.value === null) return read;
  const sign = compare(read.value, zero);
  if (sign < 0) return faultOf("negative", name, String(shownValue(argument ?? null)));
  return { value: sign === 0 ? null : read.value };
}

/** A whole number above zero, or null where there is none or zero. */
export function readInhabitants(argument: Argument, name: ArgumentName): FunctionOutcome<number | null> {
  const read = readPositive(argument, name);
  if ("fault" in read) return read;
  if (read.value === null) return { value: null };
  const { numerator, denominator } = reduce(read.value);
  if (denominator !== BigInt(1)) return faultOf("not-whole", name, String(shownValue(argument ?? null)));
  return { value: Number(numerator) };
}
