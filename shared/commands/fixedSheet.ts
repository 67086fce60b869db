import { isIncomplete } from "../reports/incompleteMark";
import type { SheetTarget } from "../reports/sheetNames";
import type { ReadRequest, WorkbookContent } from "../workbook/content";
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
 * @returns what says so; null where the year is not fixed, or there is no such sheet, or its last write broke
 */
export function keptFixedSheet(
  { generated }: WorkbookContent,
  fees: WorkbookFees,
  target: SheetTarget,
): Finding | null {
  const { result } = fees;
  const [, shown] = Object.entries(generated).find(([marker]) => sameMarker(marker, target.marker)) ?? [];
  if (result === null || result.fixed === null || shown === undefined || isIncomplete(shown)) return null;
  const values = { year: result.fees.year, sheet: target.name };
  return finding("fixed-sheet-kept", "warning", { sheet: target.name, row: null, column: null }, values);
}

function sameMarker(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
