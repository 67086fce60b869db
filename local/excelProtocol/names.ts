import { sameName } from "../../shared/workbook/definedName";
import { cellPlace, fixedAreaName } from "../../shared/workbook/reference";
import type { GridName, GridSheet, GridWorkbook } from "../grid/gridWorkbook";
import { ExcelError } from "./excelError";
import { isFormula } from "./isFormula";
import type { NamedItemTarget } from "./nameTargets";
import type { RangeObject } from "./rangeParameter";

/** The list that holds the names of a sheet, or of the whole workbook. */
export function namesOf(workbook: GridWorkbook, sheet: GridSheet | null): GridName[] {
  return sheet === null ? workbook.names : sheet.names;
}

export function findName(workbook: GridWorkbook, sheet: GridSheet | null, key: string): NamedItemTarget | null {
  const name = namesOf(workbook, sheet).find((one) => sameName(one.name, key));
  return name === undefined ? null : { name, sheet };
}

/** @throws ExcelError InvalidArgument for what cannot name cells or a table */
export function ensureValidName(name: string): void {
  const isCell = cellPlace(name) !== null || /^(?:[rc]|r\d*c\d*)$/i.test(name);
  if (name.length > 255 || isCell || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be a name.`);
  }
}

/** Whether a table or a name of the whole workbook is called so: they share their names. */
export function isTaken(workbook: GridWorkbook, name: string): boolean {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  return [...tables, ...workbook.names].some((one) => sameName(one.name, name));
}

function formulaOf(reference: RangeObject | string): string {
  if (typeof reference !== "string") {
    const { sheet, area } = reference.target;
    return `=${fixedAreaName(sheet.name, area)}`;
  }
  if (!reference.startsWith("=")) {
    return `="${reference.replace(/"/g, '""')}"`;
  }
  if (!isFormula(reference.slice(1))) {
    throw new ExcelError("InvalidArgument", `"${reference}" is no formula that Excel can read.`);
  }
  return reference;
}

/** @throws ExcelError ItemAlreadyExists, InvalidArgument */
export function addName(
  workbook: GridWorkbook,
  sheet: GridSheet | null,
  name: string,
  reference: RangeObject | string,
): NamedItemTarget {
  ensureValidName(name);
  const names = namesOf(workbook, sheet);
  const isThere = sheet === null ? isTaken(workbook, name) : names.some((one) => sameName(one.name, name));
  if (isThere) {
    throw new ExcelError("ItemAlreadyExists", `There is a name ${name} already.`);
  }
  const added: GridName = { name, formula: formulaOf(reference), visible: true };
  names.push(added);
  return { name: added, sheet };
}
