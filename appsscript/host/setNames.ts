import type { SheetModel } from "../../shared/workbook/sheetModel";
import { sameName } from "../../shared/workbook/definedName";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { HostFault } from "./hostFault";
import type { RangeName } from "./rangeNames";
import type { Sheet, Spreadsheet } from "./services";
import type { Workbook } from "./workbook";

/**
 * Looks whether the names that a sheet's tables will be given are still free, before anything is written: Google would move a name that
 * somebody has taken meanwhile, without a word.
 * @throws HostFault where a name is taken
 */
export function checkNames({ spreadsheet, names }: Workbook, model: SheetModel, sheetId: number | null): void {
  const isOwn = (table: string) =>
    names.some(({ name, place }) => sameName(name, table) && sheetId !== null && place?.sheetId === sheetId);
  const taken = tableNames(model).find((table) => !isOwn(table) && spreadsheet.getRangeByName(table) !== null);
  if (taken !== undefined) throw new HostFault([finding("sheets-name-taken", "error", noPlace, { name: taken })]);
}

/** Google's named ranges do not grow with what is typed below: an input table is its sheet, and has no name. */
export function tableNames(model: SheetModel): readonly string[] {
  return model.marker === null ? [] : model.tables.map(({ name }) => name);
}

/**
 * Makes the named ranges of a generated sheet those of its model: header row and rows.
 * @param before the tables that the sheet had; one that the model does not have goes
 */
export function setNames(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  model: SheetModel,
  names: readonly RangeName[],
  before: readonly string[],
): void {
  const wanted = tableNames(model);
  for (const gone of before.filter((name) => !wanted.some((each) => sameName(each, name)))) {
    names.find((each) => sameName(each.name, gone))?.remove();
  }
  for (const { name, area } of model.marker === null ? [] : model.tables) {
    const there = names.find((each) => sameName(each.name, name))?.place?.area;
    const isSame =
      there?.row === area.row &&
      there.column === area.column &&
      there.rows === area.rows &&
      there.columns === area.columns;
    if (!isSame) spreadsheet.setNamedRange(name, sheet.getRange(area.row, area.column, area.rows, area.columns));
  }
}
