import { sameName } from "../../shared/workbook/definedName";
import { cellPlace } from "../../shared/workbook/reference";
import type { GridArea, GridSheet, GridWorkbook } from "../grid/gridWorkbook";
import { ExcelError } from "./excelError";
import { boundingArea, rangeTarget, sheetColumns, sheetRows, type RangeTarget } from "./rangeTarget";

function columnOf(letters: string): number | null {
  return cellPlace(`${letters}1`)?.column ?? null;
}

function endArea(text: string): GridArea | null {
  const place = cellPlace(text);
  if (place !== null) {
    return { ...place, rows: 1, columns: 1 };
  }
  if (/^[A-Za-z]{1,3}$/.test(text)) {
    const column = columnOf(text);
    return column === null ? null : { row: 1, column, rows: sheetRows, columns: 1 };
  }
  const row = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 0;
  return row >= 1 && row <= sheetRows ? { row, column: 1, rows: 1, columns: sheetColumns } : null;
}

/** The area of "A1", "A1:C5", "C5:A1", "A:C", "2:7", with or without dollar signs; null where the text is none of these. */
export function readArea(address: string): GridArea | null {
  const ends = address.replace(/\$/g, "").split(":");
  const [first = "", last] = ends;
  const from = endArea(first);
  if (from === null || ends.length > 2) {
    return null;
  }
  if (last === undefined) {
    return from.rows === 1 && from.columns === 1 ? from : null;
  }
  const to = endArea(last);
  const alike = to !== null && (from.rows === sheetRows) === (to.rows === sheetRows);
  return to !== null && alike && (from.columns === sheetColumns) === (to.columns === sheetColumns)
    ? boundingArea(from, to)
    : null;
}

/** The sheet's name and the rest of "'Avgifter 2026'!A1:B2"; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly area: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address);
  if (parts === null) {
    return { sheet: null, area: address };
  }
  const [, quoted, plain, area = ""] = parts;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? "", area };
}

export function sheetNamed(workbook: GridWorkbook, name: string): GridSheet | null {
  return workbook.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
}

/** The cells that "=Blad!$A$1:$B$2" refers to; null where it is no plain reference to a sheet that is there. */
export function readReference(workbook: GridWorkbook, formula: string, on: GridSheet | null): RangeTarget | null {
  const { sheet: name, area: text } = splitAddress(formula.replace(/^=/, ""));
  const sheet = name === null ? on : sheetNamed(workbook, name);
  const area = readArea(text);
  return sheet === null || area === null ? null : { sheet, area };
}

/**
 * The cells of an address on a sheet: a plain address, one with a sheet before it, or a defined name.
 * @throws ExcelError InvalidArgument where it is none of these
 */
export function readRange(workbook: GridWorkbook, sheet: GridSheet, address: string): RangeTarget {
  const direct = readReference(workbook, address, sheet);
  if (direct !== null) {
    return rangeTarget(direct.sheet, direct.area);
  }
  const names = [...sheet.names, ...workbook.names];
  const named = names.find(({ name }) => sameName(name, address));
  const referred = named === undefined ? null : readReference(workbook, named.formula, null);
  if (referred === null) {
    throw new ExcelError("InvalidArgument", `"${address}" is no address of a range.`);
  }
  return referred;
}
