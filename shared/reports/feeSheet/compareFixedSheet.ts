import type { FixedYear } from "../../fees/fixedYears";
import { toNumber } from "../../money/decimal";
import type { SheetGrid } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { columnLetters } from "../../workbook/reference";
import { fixedRowsByCode } from "../fixedFeeSummary";
import { holds, shownText } from "./changedCells";
import { isFixedSheet } from "./isFixedSheet";
import { shownColumns, shownRows } from "./shownFees";

/**
 * Where the sheet of a fixed year shows another fee than was fixed. The fixed amounts stand in their table, never on the sheet.
 * @param shown null where there is no fee sheet of the year
 */
export function compareFixedSheet(fixed: FixedYear, shown: SheetGrid | null): readonly Finding[] {
  const { year } = fixed;
  // Fees of earlier years may have been filled in without a sheet.
  if (shown === null) return [];
  const columns = isFixedSheet(shown) ? shownColumns(shown, year) : null;
  if (columns === null) {
    return [finding("fixed-sheet-broken", "warning", { sheet: shown.sheet, row: null, column: null }, { year })];
  }
  const rows = shownRows(shown, columns, (code) => fixed.rows.has(code));
  const rowOf = new Map(rows.map((row) => [String(shown.values[row]?.[columns.code]), row]));
  return fixedRowsByCode(fixed).flatMap(({ code, name, amount }) => {
    const row = rowOf.get(code);
    const value = row === undefined ? null : (shown.values[row]?.[columns.fee] ?? null);
    const wanted = toNumber(amount);
    if (holds(value, wanted)) return [];
    const place = {
      sheet: shown.sheet,
      row: row === undefined ? null : shown.row + row,
      column: row === undefined ? null : columnLetters(shown.column + columns.fee),
    };
    const values = { name, code, year, shown: shownText(value), fixed: wanted };
    return [finding("fixed-sheet-fee-differs", "warning", place, values)];
  });
}
