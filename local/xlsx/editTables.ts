import { isBlank } from "../../shared/workbook/cell";
import { sameName } from "../../shared/workbook/definedName";
import { columnLetters } from "../../shared/workbook/reference";
import { sameCellValue } from "../../shared/workbook/sameCellValue";
import type { CellChange, EditedCell, TableEdit } from "../../shared/workbook/tableEdit";
import { readCellMarks, type CellMarks } from "./cellMarks";
import { withCellsEdited, type CellEdit } from "./editCells";
import type { Editing } from "./editing";
import { growDimension } from "./growDimension";
import { growTable } from "./growTable";
import { isDateFormat } from "./numberFormats";
import type { OpenedWorkbook, SheetEntry } from "./openedWorkbook";
import { cellReader } from "./readWorkbook";
import { daysTo1904, type SheetRows } from "./sheetCells";
import { styleVariant } from "./styleVariant";
import type { StyleBook } from "./styleBook";
import { WorkbookFileError } from "./workbookFileError";

/**
 * Changes cells of input tables and adds rows to them. Every other cell keeps its characters.
 * @returns the parts of the sheets that changed
 * @throws WorkbookFileError when a cell to change is not as the plan saw it or holds a formula, or a cell of a new row is not blank
 */
export async function editTables(
  editing: Editing,
  opened: OpenedWorkbook,
  edits: readonly TableEdit[],
): Promise<readonly string[]> {
  const cells = cellReader(opened);
  const changed: string[] = [];
  for (const edit of edits) {
    const sheet = opened.sheets.find((one) => one.kind === "worksheet" && sameName(one.name, edit.sheet));
    if (sheet === undefined) throw new TypeError(`no sheet ${edit.sheet}`);
    if (edit.changes.length + edit.added.length === 0) continue;
    await editTable(editing, sheet, await cells(sheet), edit, opened.from1904);
    changed.push(sheet.part);
  }
  return changed;
}

async function editTable(
  editing: Editing,
  sheet: SheetEntry,
  rows: SheetRows,
  edit: TableEdit,
  from1904: boolean,
): Promise<void> {
  const { draft } = editing;
  const { part } = sheet;
  const text = await draft.text(part);
  const last = edit.firstRow + edit.added.length - 1;
  const changedRows = new Set(edit.changes.map(({ row }) => row));
  const marks = readCellMarks(text, part, (row) => changedRows.has(row) || (row >= edit.firstRow - 1 && row <= last));
  for (const change of edit.changes) checkUnchanged(sheet.name, rows, marks, change);
  edit.added.forEach((cells, index) => {
    for (const { column } of cells) checkBlank(sheet.name, rows, marks, edit.firstRow + index, column);
  });
  if (edit.added.length > 0 && edit.table !== null) await growTable(editing, sheet, edit.table, last);

  const styleOf = formatVariants(await editing.styles());
  const byRow = new Map<number, Map<number, CellEdit>>();
  const put = (row: number, cell: EditedCell, like: string | null): void => {
    const ofRow = byRow.get(row) ?? new Map<number, CellEdit>();
    byRow.set(row, ofRow);
    ofRow.set(cell.column, cellEdit(cell, like, styleOf, from1904));
  };
  for (const change of edit.changes) put(change.row, change, null);
  // A new row looks like the one above it, as it does where a person types below a table.
  const above = edit.firstRow - 1 > edit.headerRow ? marks.get(edit.firstRow - 1) : undefined;
  edit.added.forEach((cells, index) => {
    for (const cell of cells) put(edit.firstRow + index, cell, above?.get(cell.column)?.style ?? null);
    for (const column of between(cells)) {
      const [row, style] = [edit.firstRow + index, above?.get(column)?.style ?? null];
      if (style === null || marks.get(row)?.has(column) === true) continue;
      byRow.get(row)?.set(column, { value: null, formula: null, style: (old) => old ?? style });
    }
  });
  // No edited cell holds a formula, so none has to stand by itself.
  const edited = withCellsEdited(text, part, byRow, () => null);
  await draft.setText(part, growDimension(edited, part, [...byRow.keys()], columnsOf(edit)));
}

/** Columns that a new row leaves blank between those that it fills. */
function between(cells: readonly EditedCell[]): readonly number[] {
  const columns = cells.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return all.filter((column) => !columns.includes(column));
}

function columnsOf(edit: TableEdit): readonly number[] {
  return [...new Set([...edit.changes, ...edit.added.flat()].map(({ column }) => column))];
}

/** The number of a style like another, with a number format: computed once, however many cells it is of. */
type StyleOf = (base: string | null, format: string) => string;

function formatVariants(styles: StyleBook): StyleOf {
  const known = new Map<string, string>();
  return (base, format) => {
    const key = `${base ?? "0"} ${format}`;
    const style = known.get(key) ?? String(styleVariant(styles, Number(base ?? 0), { format }));
    known.set(key, style);
    return style;
  };
}

function cellEdit(cell: EditedCell, like: string | null, styleOf: StyleOf, from1904: boolean): CellEdit {
  const { format, value } = cell;
  const isDay = typeof value === "number" && format !== null && isDateFormat(format);
  return {
    value: isDay && from1904 ? value - daysTo1904 : value,
    formula: null,
    style: (old) => {
      const base = old ?? like;
      return format === null ? base : styleOf(base, format);
    },
  };
}

function checkUnchanged(sheet: string, rows: SheetRows, marks: CellMarks, { row, column, before }: CellChange): void {
  const place = { sheet, row, column: columnLetters(column) };
  if (marks.get(row)?.get(column)?.hasFormula === true) throw new WorkbookFileError("cell-holds-formula", place);
  if (!sameCellValue(rows.get(row)?.values[column] ?? null, before)) throw new WorkbookFileError("cell-changed", place);
}

function checkBlank(sheet: string, rows: SheetRows, marks: CellMarks, row: number, column: number): void {
  const isFree = isBlank(rows.get(row)?.values[column] ?? null) && marks.get(row)?.get(column)?.hasFormula !== true;
  if (!isFree) throw new WorkbookFileError("row-not-free", { sheet, row, column: columnLetters(column) });
}
