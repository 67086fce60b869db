import { sameName } from "../../shared/workbook/definedName";
import type { GridArea, GridSheet, GridTable, GridWorkbook } from "../grid/gridWorkbook";
import { ExcelError } from "./excelError";
import { findName, isTaken } from "./names";
import { intersection, type RangeTarget } from "./rangeTarget";
import { rewriteHeaders } from "./tableHeaders";
import type { TableTarget } from "./targets";

/** Tables of a sheet, or of the whole workbook in the order of its sheets. */
export function tablesOf(workbook: GridWorkbook, sheet: GridSheet | null): readonly TableTarget[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

export function findTable(workbook: GridWorkbook, sheet: GridSheet | null, key: string): TableTarget | null {
  return tablesOf(workbook, sheet).find(({ table }) => table.id === key || sameName(table.name, key)) ?? null;
}

/** @throws ExcelError InvalidArgument, as Excel says it of what lies on another table */
function ensureFree(sheet: GridSheet, area: GridArea, except: GridTable | null): void {
  if (sheet.tables.some((table) => table !== except && intersection(table.area, area) !== null)) {
    throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
  }
}

function freeTableName(workbook: GridWorkbook): string {
  let number = tablesOf(workbook, null).length + 1;
  while (isTaken(workbook, `Tabell${number}`)) {
    number += 1;
  }
  return `Tabell${number}`;
}

/** A table over cells whose first row is its header row. @throws ExcelError InvalidArgument where it overlaps another */
export function addTable(workbook: GridWorkbook, range: RangeTarget): TableTarget {
  const { sheet, area } = range;
  ensureFree(sheet, area, null);
  const table: GridTable = {
    id: workbook.nextId(),
    name: freeTableName(workbook),
    // A header row alone gets an empty row below it.
    area: area.rows === 1 ? { ...area, rows: 2 } : area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  };
  sheet.tables.push(table);
  rewriteHeaders(range, table);
  return { sheet, table };
}

/** @throws ExcelError InvalidArgument where the header row would move, a body row is missing, or another table is in the way */
export function resizeTable({ sheet, table }: TableTarget, range: RangeTarget): void {
  const { area } = range;
  const least = 1 + Number(table.showHeaders) + Number(table.showTotals);
  if (range.sheet !== sheet || area.row !== table.area.row || area.rows < least) {
    throw new ExcelError("InvalidArgument", "A table's header row stays in its row, and a row must be left below it.");
  }
  if (intersection(area, table.area) === null) {
    throw new ExcelError("InvalidArgument", "The new range must overlap the table's old one.");
  }
  ensureFree(sheet, area, table);
  table.area = area;
  rewriteHeaders({ sheet, area }, table);
}

/** @throws ExcelError ItemAlreadyExists where another table or a name has it */
export function ensureTableNameFree(workbook: GridWorkbook, name: string, table: GridTable): void {
  const other = findTable(workbook, null, name);
  if ((other !== null && other.table !== table) || findName(workbook, null, name) !== null) {
    throw new ExcelError("ItemAlreadyExists", `There is a table or a name ${name} already.`);
  }
}
