import { sameName } from "../../shared/workbook/definedName";
import { isMarker, rangeNames, type RangeName } from "./rangeNames";
import type { Sheet, Spreadsheet } from "./services";

/** A sheet, with what is asked for again and again. */
export interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly id: number;
}

/** Sheets and names of the spreadsheet, asked for once a run. */
export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: readonly NamedSheet[];
  readonly names: readonly RangeName[];
}

export function openWorkbook(spreadsheet: Spreadsheet): Workbook {
  const sheets = spreadsheet.getSheets();
  return {
    spreadsheet,
    sheets: sheets.map((sheet) => ({ sheet, name: sheet.getName(), id: sheet.getSheetId() })),
    names: rangeNames(spreadsheet),
  };
}

/** The generated sheet that bears a marker; null where none does. */
export function markedSheet({ sheets, names }: Workbook, marker: string | null): NamedSheet | null {
  const found = names.find((each) => marker !== null && isMarker(each) && sameName(each.name, marker));
  return sheets.find(({ id }) => id === found?.place?.sheetId) ?? null;
}
