import { compare, zero, type Fraction } from "../../money/fraction";
import { errorRemark, type Cell, type Reading } from "./cellReading";
import { obeying } from "./obeying";
import { readNumber } from "./readNumber";
import { shownValue } from "./shownValue";

/** A number that is not below zero, such as a fee in kronor. */
export function readAmount(cell: Cell): Reading<Fraction> {
  const fault = errorRemark("negative", { text: shownValue(cell.value) });
  return obeying(readNumber(cell), (value) => compare(value, zero) >= 0, fault);
}

/** An amount that zero would make meaningless: a cap, a unit of rounding. */
export function readPositiveAmount(cell: Cell): Reading<Fraction> {
  return obeying(readAmount(cell), (value) => compare(value, zero) > 0, errorRemark("zero"));
}
