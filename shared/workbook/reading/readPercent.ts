import { decimalOfNumber, toNumber } from "../../money/decimal";
import { compare, fraction, multiply, one, zero, type Fraction } from "../../money/fraction";
import { errorRemark, noteRemark, readAs, warningRemark, type Cell, type Reading } from "./cellReading";
import { isPercentFormat } from "./numberFormat";
import { obeying } from "./obeying";
import { readNumber } from "./readNumber";
import { shownValue } from "./shownValue";

/** "2,7 %" as text, without its sign; null for anything else. */
function textBeforeSign(cell: Cell): string | null {
  const parts = typeof cell.value === "string" ? /^(.*\S)\s*%$/.exec(cell.value.trim()) : null;
  return parts?.[1] ?? null;
}

/**
 * A percentage in per cent: 80 is 80 %. A cell formatted as per cent holds 0.8 and shows 80 %: what is shown is read, with a note.
 */
export function readPercent(cell: Cell): Reading<Fraction> {
  const { value, format } = cell;
  if (typeof value === "number" && Number.isFinite(value) && isPercentFormat(format)) {
    const percent = multiply(decimalOfNumber(value), fraction(100));
    return readAs(percent, noteRemark("percent-cell", { number: toNumber(percent) }));
  }
  const before = textBeforeSign(cell);
  if (before === null) return readNumber(cell);
  const reading = readNumber({ value: before, format });
  if (reading.value === null) return reading;
  return readAs(
    reading.value,
    noteRemark("percent-text", { text: shownValue(value), number: toNumber(reading.value) }),
  );
}

/** A percentage that is not below zero, such as the lowest rise. */
export function readPercentNotNegative(cell: Cell): Reading<Fraction> {
  const fault = errorRemark("negative", { text: shownValue(cell.value) });
  return obeying(readPercent(cell), (value) => compare(value, zero) >= 0, fault);
}

/** The share of the index. Someone who writes a bare 0,8 for 80 % would get a hundredth of it: a warning. */
export function readShare(cell: Cell): Reading<Fraction> {
  const reading = readPercentNotNegative(cell);
  const share = reading.value;
  const isBare = !reading.remarks.some(({ code }) => code === "percent-cell" || code === "percent-text");
  if (share === null || !isBare || compare(share, zero) <= 0 || compare(share, one) > 0) return reading;
  const warning = warningRemark("share-below-one", { number: toNumber(share) });
  return { value: share, remarks: [...reading.remarks, warning] };
}

/** A decided change of the year: all may be taken away but not more, so above −100. */
export function readDecidedPercent(cell: Cell): Reading<Fraction> {
  const fault = errorRemark("decided-too-low", { text: shownValue(cell.value) });
  return obeying(readPercent(cell), (value) => compare(value, fraction(-100)) > 0, fault);
}
