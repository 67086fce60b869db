import type { FixedYear } from "../../fees/fixedYears";
import { toNumber } from "../../money/decimal";
import type { SheetGrid } from "../../workbook/content";
import { holds } from "../feeSheet/changedCells";
import { headerColumns } from "../feeSheet/shownFees";

/** A sheet with a column of the year's fees shows another for a member than is fixed: its row was corrected since, or fixed again. */
export function showsOtherFees(shown: SheetGrid, { year, rows }: FixedYear): boolean {
  const columns = headerColumns(shown, year, ["code", "fee"]);
  if (columns === null) return false;
  const { row, code, fee } = columns;
  // Below the members come totals, whose year may be a member's code.
  const below = shown.values.slice(row + 1);
  const end = below.findIndex((cells) => typeof cells[code] !== "string");
  return below.slice(0, end < 0 ? below.length : end).some((cells) => {
    const fixed = rows.get(String(cells[code]));
    return fixed !== undefined && !holds(cells[fee] ?? null, toNumber(fixed.amount));
  });
}
