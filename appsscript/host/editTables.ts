import { isBlank } from "../../shared/workbook/cell";
import { editAreas, type EditedArea } from "../../shared/workbook/editAreas";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { columnLetters } from "../../shared/workbook/reference";
import { sameCellValue } from "../../shared/workbook/sameCellValue";
import type { TableEdit } from "../../shared/workbook/tableEdit";
import { CellJournal } from "./cellJournal";
import { cellValue } from "./cellValue";
import { dateSerial } from "./dateSerial";
import { HostFault } from "./hostFault";
import type { Sheet } from "./services";
import type { Workbook } from "./workbook";
import { writeEdit } from "./writeEdit";

/** What `edited` is told: rows are in place, or a write broke and not all of it could be taken back. */
export type EditState = "new" | "mixed";

/**
 * Changes cells of input tables and adds rows to them. Everything is read anew and looked at before the first cell is written; when a
 * write breaks, what was written before it is put back.
 * @param edited is told of each table what came of it, unless nothing did
 * @throws HostFault when a cell to change is not as the plan saw it or holds a formula, or a cell of a new row is not blank
 */
export function editTables(
  workbook: Workbook,
  edits: readonly TableEdit[],
  edited: (sheet: string, state: EditState) => void,
): void {
  const serialOf = dateSerial(workbook.spreadsheet);
  const ready = edits.map((edit) => {
    const sheet = workbook.spreadsheet.getSheetByName(edit.sheet);
    if (sheet === null) throw new HostFault([finding("sheets-no-sheet", "error", { ...noPlace, sheet: edit.sheet })]);
    for (const area of editAreas(edit)) checkArea(sheet, area, serialOf);
    return { sheet, edit };
  });
  for (const { sheet, edit } of ready) {
    const journal = new CellJournal();
    try {
      writeEdit(workbook, sheet, edit, journal);
      journal.finish();
    } catch (error) {
      if (!journal.undo()) edited(edit.sheet, "mixed");
      throw error;
    }
    edited(edit.sheet, "new");
  }
}

/** Rows that the sheet does not have yet are free. */
function checkArea(sheet: Sheet, { area, cells }: EditedArea, serialOf: (date: Date) => number): void {
  const there = Math.min(area.rows, sheet.getMaxRows() - area.row + 1);
  if (there <= 0) return;
  const range = sheet.getRange(area.row, area.column, there, area.columns);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  for (const { row, cell, seen } of cells) {
    const [down, right] = [row - area.row, cell.column - area.column];
    if (down >= there) continue;
    const isFormula = (formulas[down]?.[right] ?? "") !== "";
    const value = values[down]?.[right] ?? "";
    if (seen === null) {
      if (isFormula || !isBlank(String(value))) refuse("row-not-free", sheet, row, cell.column);
      continue;
    }
    if (isFormula) refuse("cell-holds-formula", sheet, row, cell.column);
    if (!sameCellValue(cellValue(value, serialOf), seen.before)) refuse("cell-changed", sheet, row, cell.column);
  }
}

function refuse(code: string, sheet: Sheet, row: number, column: number): never {
  const place = { sheet: sheet.getName(), row, column: columnLetters(column) };
  throw new HostFault([finding(code, "error", place, place)]);
}
