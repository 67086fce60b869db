import { isIncomplete } from "../reports/incompleteMark";
import { showsOtherFees } from "../reports/changeSheet/showsOtherFees";
import { isFixedYearLine } from "../reports/fixedYearLine";
import { saysInEither } from "../reports/saysInEither";
import type { SheetTarget } from "../reports/sheetNames";
import type { FixedYear } from "../fees/fixedYears";
import type { ReadRequest, SheetGrid, WorkbookContent } from "../workbook/content";
import { sameName } from "../workbook/definedName";
import type { Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { fixedFeeRows } from "../workbook/reading/fixedFeeRows";
import { locateTable } from "../workbook/reading/locateTable";
import type { CommandInput } from "./command";
import { workbookFees, type WorkbookFees } from "./workbookFees";

/** Where the year is fixed, its sheet is read too, so that it can be left as it stands. */
export function fixedSheetRequest(input: CommandInput, markerOf: (year: number) => string): ReadRequest | null {
  if (fixedFeeRows(locateTable("fixedFees", input.content).table).length === 0) return null;
  const { result } = workbookFees(input);
  return result === null || result.fixed === null ? null : { tables: [], markers: [markerOf(result.fees.year)] };
}

/**
 * A fixed year's sheet is left as it was drawn, whatever the tables give today.
 * @returns what says so; null where the year is not fixed, or there is no such sheet, or it was drawn before the year was fixed, or its
 * last write broke, or it shows other fees than are fixed by now
 */
export function keptFixedSheet(
  { generated }: WorkbookContent,
  fees: WorkbookFees,
  target: SheetTarget,
): Finding | null {
  const { result } = fees;
  const [, shown] = Object.entries(generated).find(([marker]) => sameName(marker, target.marker)) ?? [];
  if (result === null || result.fixed === null || shown === undefined) return null;
  if (isIncomplete(shown) || !isDrawnFixed(shown, result.fixed) || showsOtherFees(shown, result.fixed)) return null;
  const values = { year: result.fees.year, sheet: target.name };
  return finding("fixed-sheet-kept", "warning", { sheet: target.name, row: null, column: null }, values);
}

/** A sheet that does not say that its year is fixed was drawn of amounts that may never have been. */
function isDrawnFixed(shown: SheetGrid, fixed: FixedYear): boolean {
  return saysInEither(shown, (text, language) => isFixedYearLine(text, fixed.year, fixed, language));
}
