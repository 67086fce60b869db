import { toNumber } from "../../money/decimal";
import { reduce } from "../../money/fraction";
import { errorRemark, type Cell, type Reading } from "./cellReading";
import { obeying } from "./obeying";
import { readAmount } from "./readAmount";
import { shownValue } from "./shownValue";

/** A whole number that is not below zero: a limit, years back. */
export function readWholeNumber(cell: Cell): Reading<number> {
  const fault = errorRemark("not-whole", { text: shownValue(cell.value) });
  const reading = obeying(readAmount(cell), (value) => reduce(value).denominator === BigInt(1), fault);
  return { value: reading.value === null ? null : toNumber(reading.value), remarks: reading.remarks };
}

/** A number of inhabitants: a municipality without any is a fault of typing. */
export function readPopulation(cell: Cell): Reading<number> {
  return obeying(readWholeNumber(cell), (value) => value > 0, errorRemark("zero"));
}
