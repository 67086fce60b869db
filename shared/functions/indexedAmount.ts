import { toNumber } from "../money/decimal";
import { divide, multiply } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { faultOf, type FunctionOutcome } from "./functionOutcome";
import { readNumber, readPositive, type Argument } from "./readArgument";

export interface IndexArguments {
  readonly amount: Argument;
  /** Index level of the amount's own year. */
  readonly oldIndex: Argument;
  readonly newIndex: Argument;
  /** What the result is rounded to, in the amount's unit. Left out or 0: it is not rounded. */
  readonly unit?: Argument;
}

/**
 * amount × new index / old index, exactly; rounded half away from zero where a unit is given.
 *
 * An index left out or 0 is missing: no level of a wage index is 0.
 * @example indexedAmount({ amount: 6_000, oldIndex: 182, newIndex: 197, unit: 1 }) // { value: 6495 }
 */
export function indexedAmount(given: IndexArguments): FunctionOutcome<number> {
  const amount = readNumber(given.amount, "amount");
  if ("fault" in amount) return amount;
  if (amount.value === null) return faultOf("missing-argument", "amount");
  const oldIndex = readPositive(given.oldIndex, "oldIndex");
  if ("fault" in oldIndex) return oldIndex;
  if (oldIndex.value === null) return faultOf("missing-argument", "oldIndex");
  const newIndex = readPositive(given.newIndex, "newIndex");
  if ("fault" in newIndex) return newIndex;
  if (newIndex.value === null) return faultOf("missing-argument", "newIndex");
  const unit = readPositive(given.unit, "unit");
  if ("fault" in unit) return unit;
  const indexed = divide(multiply(amount.value, newIndex.value), oldIndex.value);
  return { value: toNumber(unit.value === null ? indexed : roundHalfAwayFromZero(indexed, unit.value)) };
}
