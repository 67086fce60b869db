import { toDecimalText } from "../../../../shared/money/decimal";
import type { Fraction } from "../../../../shared/money/fraction";
import type { CellValue } from "../../../../shared/workbook/cell";
import type { Reader } from "../../../../shared/workbook/reading/cellReading";

/** What a reader makes of a cell: the value, and the codes of what it says. Fractions are shown as decimals. */
export function readingOf(reader: Reader<unknown>, value: CellValue, format = ""): { value: unknown; codes: string[] } {
  const reading = reader({ value, format });
  return { value: shown(reading.value), codes: reading.remarks.map(({ code }) => code) };
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "numerator" in value;
}

function shown(value: unknown): unknown {
  return isFraction(value) ? toDecimalText(value) : value;
}
