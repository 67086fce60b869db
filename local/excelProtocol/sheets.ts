import { sameName } from "../../shared/workbook/definedName";
import type { GridSheet, GridWorkbook } from "../grid/gridWorkbook";
import { ExcelError } from "./excelError";

const longestName = 31;

/** The sheet of an id. @throws ExcelError ItemNotFound */
export function sheetOf(workbook: GridWorkbook, id: string): GridSheet {
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (sheet === undefined) {
    throw new ExcelError("ItemNotFound", "The sheet is not in the workbook.");
  }
  return sheet;
}

/** The sheet of a name or an id; null where there is none. */
export function findSheet(workbook: GridWorkbook, key: string): GridSheet | null {
  return workbook.sheets.find(({ id, name }) => id === key || sameName(name, key)) ?? null;
}

/**
 * @param except the sheet that may have the name already
 * @throws ExcelError InvalidArgument for a name that no sheet can have, ItemAlreadyExists for one that another has
 */
export function ensureSheetName(workbook: GridWorkbook, name: string, except: GridSheet | null): void {
  const isName = name !== "" && name.length <= longestName && !/[[\]:*?/\\]|^'|'$/.test(name);
  if (!isName || sameName(name, "History")) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  if (workbook.sheets.some((sheet) => sheet !== except && sameName(sheet.name, name))) {
    throw new ExcelError("ItemAlreadyExists", `There is a sheet ${name} already.`);
  }
}

/** A name that no sheet has, such as "Blad2". */
export function freeSheetName(workbook: GridWorkbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Blad${number}`) !== null) {
    number += 1;
  }
  return `Blad${number}`;
}
