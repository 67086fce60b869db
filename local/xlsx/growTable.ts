import { sameName } from "../../shared/workbook/definedName";
import { areaName, areaOf, columnLetters } from "../../shared/workbook/reference";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { Editing } from "./editing";
import type { SheetEntry } from "./openedWorkbook";
import { WorkbookFileError } from "./workbookFileError";
import { childElements, rootOf } from "./xmlDocument";

function meet(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/**
 * Makes an Excel table reach down to a row; one that reaches that far stays as it is.
 * @throws WorkbookFileError when its total row or another table stands in the way
 */
export async function growTable(editing: Editing, sheet: SheetEntry, name: string, last: number): Promise<void> {
  const table = sheet.tables.find((one) => sameName(one.name, name));
  const area = table === undefined ? null : areaOf(table.ref);
  if (table === undefined || area === null) throw new TypeError(`no table ${name}`);
  const lastOfData = area.row + area.rows - 1 - table.totalsRows;
  if (last <= lastOfData) return;
  const grown = { ...area, rows: last - area.row + 1 };
  const other = sheet.tables.find((one) => one !== table && meet(areaOf(one.ref) ?? area, grown));
  if (table.totalsRows > 0 || other !== undefined) {
    const row = table.totalsRows > 0 ? lastOfData + 1 : (areaOf(other?.ref ?? "")?.row ?? last);
    throw new WorkbookFileError("row-not-free", { sheet: sheet.name, row, column: columnLetters(area.column) });
  }
  const root = rootOf(await editing.draft.document(table.part));
  const ref = areaName(grown);
  root.setAttribute("ref", ref);
  childElements(root, "autoFilter").forEach((filter) => filter.setAttribute("ref", ref));
}
