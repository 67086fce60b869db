import { isBlank } from "../../shared/workbook/cell";
import { sameName } from "../../shared/workbook/definedName";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { columnLetters } from "../../shared/workbook/reference";
import { sameCellValue } from "../../shared/workbook/sameCellValue";
import type { EditedCell, TableEdit } from "../../shared/workbook/tableEdit";
import { CellJournal } from "./cellJournal";
import { cellFormat, cellValue } from "./cellValue";
import { dateSerial } from "./dateSerial";
import { HostFault } from "./hostFault";
import type { Range, Sheet } from "./services";
import type { Workbook } from "./workbook";

/** What `edited` is told: rows are in place, or a write broke and not all of it could be taken back. */
export type EditState = "new" | "mixed";

/** Cells of one column that follow each other: one write. */
interface ColumnRun {
  readonly row: number;
  readonly column: number;
  readonly cells: EditedCell[];
}

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
    checkChanges(sheet, edit, serialOf);
    checkAdded(sheet, edit);
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

function checkChanges(sheet: Sheet, { changes }: TableEdit, serialOf: (date: Date) => number): void {
  if (changes.length === 0) return;
  const area = boundsOf(
    changes.map(({ row }) => row),
    changes.map(({ column }) => column),
  );
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  for (const { row, column, before } of changes) {
    const [down, right] = [row - area.row, column - area.column];
    if ((formulas[down]?.[right] ?? "") !== "") refuse("cell-holds-formula", sheet, row, column);
    const now = cellValue(values[down]?.[right] ?? "", serialOf);
    if (!sameCellValue(now, before)) refuse("cell-changed", sheet, row, column);
  }
}

function checkAdded(sheet: Sheet, { added, firstRow }: TableEdit): void {
  const columns = added.flatMap((cells) => cells.map(({ column }) => column));
  const rows = Math.min(added.length, sheet.getMaxRows() - firstRow + 1);
  if (columns.length === 0 || rows <= 0) return;
  const area = boundsOf([firstRow], columns);
  const range = sheet.getRange(firstRow, area.column, rows, area.columns);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  added.slice(0, rows).forEach((cells, down) => {
    for (const { column } of cells) {
      const right = column - area.column;
      const isFree = isBlank(String(values[down]?.[right] ?? "")) && (formulas[down]?.[right] ?? "") === "";
      if (!isFree) refuse("row-not-free", sheet, firstRow + down, column);
    }
  });
}

function writeEdit({ spreadsheet, names }: Workbook, sheet: Sheet, edit: TableEdit, journal: CellJournal): void {
  const { firstRow, added } = edit;
  const last = firstRow + added.length - 1;
  const lacking = last - sheet.getMaxRows();
  if (added.length > 0 && lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const rows = [
    ...edit.changes.map(({ row, ...cell }) => ({ row, cell })),
    ...added.flatMap((cells, index) => cells.map((cell) => ({ row: firstRow + index, cell }))),
  ];
  lookLikeAbove(sheet, edit);
  for (const run of runsOf(rows)) writeRun(sheet, run, journal);
  const name = names.find((each) => edit.table !== null && sameName(each.name, edit.table));
  const area = name?.place?.area;
  if (name !== undefined && area !== undefined && added.length > 0 && last > area.row + area.rows - 1) {
    spreadsheet.setNamedRange(name.name, sheet.getRange(area.row, area.column, last - area.row + 1, area.columns));
  }
}

/** A new row looks like the one above it, as it does where a person types below a table. */
function lookLikeAbove(sheet: Sheet, { headerRow, firstRow, added }: TableEdit): void {
  if (added.length === 0 || firstRow - 1 === headerRow) return;
  const area = boundsOf(
    [firstRow],
    added.flatMap((cells) => cells.map(({ column }) => column)),
  );
  const above = sheet.getRange(firstRow - 1, area.column, 1, area.columns);
  const rows = sheet.getRange(firstRow, area.column, added.length, area.columns);
  above.copyTo(rows, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

function writeRun(sheet: Sheet, { row, column, cells }: ColumnRun, journal: CellJournal): void {
  const range: Range = sheet.getRange(row, column, cells.length, 1);
  const own = cells.some(({ format }) => format === null) ? range.getNumberFormats() : [];
  const formats = cells.map(({ format }, at) => [format ?? (cellFormat(own[at]?.[0] ?? "") || "General")]);
  // Google turns "0180" into 180 in a cell that is not text, unless an apostrophe, which the cell does not show, says that it is text.
  const values = cells.map(({ value }, at) => [
    typeof value === "string" && formats[at]?.[0] !== "@" ? `'${value}` : (value ?? ""),
  ]);
  journal.write(range, values, formats);
}

function runsOf(rows: readonly { readonly row: number; readonly cell: EditedCell }[]): readonly ColumnRun[] {
  const sorted = [...rows].sort((one, other) => one.cell.column - other.cell.column || one.row - other.row);
  const runs: ColumnRun[] = [];
  for (const { row, cell } of sorted) {
    const run = runs[runs.length - 1];
    if (run?.column === cell.column && run.row + run.cells.length === row) run.cells.push(cell);
    else runs.push({ row, column: cell.column, cells: [cell] });
  }
  return runs;
}

function boundsOf(rows: readonly number[], columns: readonly number[]) {
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

function refuse(code: string, sheet: Sheet, row: number, column: number): never {
  const place = { sheet: sheet.getName(), row, column: columnLetters(column) };
  throw new HostFault([finding(code, "error", place, place)]);
}
