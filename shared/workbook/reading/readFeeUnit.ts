import { toNumber } from "../../money/decimal";
import { errorRemark, type Cell, type Reading } from "./cellReading";
import { obeying } from "./obeying";
import { readAmount } from "./readAmount";
import { shownValue } from "./shownValue";

const feeUnits = [1, 10, 50, 100, 500, 1000];

/** The unit in kronor to which fees are rounded. */
export function readFeeUnit(cell: Cell): Reading<number> {
  const amount = readAmount(cell);
  const unit = { value: amount.value === null ? null : toNumber(amount.value), remarks: amount.remarks };
  return obeying(unit, (value) => feeUnits.includes(value), errorRemark("fee-unit", { text: shownValue(cell.value) }));
}
