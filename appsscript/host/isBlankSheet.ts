import type { RangeName } from "./rangeNames";
import type { NamedSheet } from "./workbook";

/** Does a sheet hold nothing, and does no name stand for anything on it? Then nobody's work is lost if it is drawn over. */
export function isBlankSheet({ sheet, id }: NamedSheet, names: readonly RangeName[]): boolean {
  return (
    !names.some(({ place }) => place?.sheetId === id) &&
    sheet.getType() === SpreadsheetApp.SheetType.GRID &&
    sheet.getLastRow() === 0 &&
    sheet.getCharts().length === 0
  );
}
