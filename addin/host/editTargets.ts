import { isBlank, type CellValue } from "../../shared/workbook/cell";
import { sameCellValue } from "../../shared/workbook/sameCellValue";
import { areaName, columnLetters } from "../../shared/workbook/reference";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { TableEdit } from "../../shared/workbook/tableEdit";
import { HostFault, onSheet } from "./hostFault";

/** An input table whose rows change, as it is immediately before it is written. */
export interface EditTarget {
  readonly edit: TableEdit;
  /** The smallest rectangle that holds every cell that changes or is added. */
  readonly area: CellArea;
  /** Number formats of the rectangle's cells. */
  readonly formats: readonly (readonly string[])[];
  /** What the Excel table covers once it holds the added rows; null where it need not grow. */
  readonly grown: CellArea | null;
}

/**
 * Queues a second look at the rows that a plan changes and adds.
 * @returns what gives the targets once the sync is done
 * @throws HostFault (from the returned function) when a row is not as the plan saw it, or not free
 */
export function queueEditTargets(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
): () => readonly EditTarget[] {
  const { worksheets, tables } = context.workbook;
  const queued = edits.map((edit) => {
    const area = editedArea(edit);
    const sheet = worksheets.getItemOrNullObject(edit.sheet).load("name");
    const protection = sheet.protection.load("protected");
    const range = sheet.getRange(areaName(area)).load("values,formulas,numberFormat");
    const table = edit.table === null ? null : tables.getItemOrNullObject(edit.table).load("name,showTotals");
    const covered = table?.getRange().load("rowIndex,columnIndex,rowCount,columnCount") ?? null;
    return { edit, area, sheet, protection, range, table, covered };
  });
  return () =>
    queued.map(({ edit, area, sheet, protection, range, table, covered }) => {
      if (sheet.isNullObject || table?.isNullObject === true) {
        throw new HostFault("excel-workbook-changed", {}, onSheet(edit.sheet));
      }
      if (protection.protected) throw new HostFault("sheet-protected", {}, onSheet(edit.sheet));
      checkRows(edit, area, range);
      const grown = covered === null ? null : grownArea(edit, covered, table?.showTotals === true);
      return { edit, area, formats: range.numberFormat as string[][], grown };
    });
}

/** The smallest rectangle that holds every cell of an edit. */
export function editedArea({ changes, added, firstRow }: TableEdit): CellArea {
  const cells = [
    ...changes,
    ...added.flatMap((row, index) => row.map(({ column }) => ({ row: firstRow + index, column }))),
  ];
  const bound = (of: (cell: { row: number; column: number }) => number, pick: (one: number, other: number) => number) =>
    cells.map(of).reduce((one, other) => pick(one, other));
  const [top, left] = [bound(({ row }) => row, Math.min), bound(({ column }) => column, Math.min)];
  const [bottom, right] = [bound(({ row }) => row, Math.max), bound(({ column }) => column, Math.max)];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function checkRows(edit: TableEdit, area: CellArea, range: Excel.Range): void {
  const at = <Value>(grid: Value[][], row: number, column: number): Value | undefined =>
    grid[row - area.row]?.[column - area.column];
  const isFormula = (row: number, column: number): boolean => {
    const formula: unknown = at(range.formulas as unknown[][], row, column);
    return typeof formula === "string" && formula.startsWith("=");
  };
  const value = (row: number, column: number): CellValue => {
    const raw = at(range.values as unknown[][], row, column);
    return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? raw : null;
  };
  const refuse = (code: string, row: number, column: number): never => {
    const place = { sheet: edit.sheet, row, column: columnLetters(column) };
    throw new HostFault(code, place, place);
  };
  for (const { row, column, before } of edit.changes) {
    if (isFormula(row, column)) refuse("cell-holds-formula", row, column);
    const isSame = typeof before === "object" && before !== null ? value(row, column) === before.error : null;
    if (!(isSame ?? sameCellValue(value(row, column), before))) refuse("cell-changed", row, column);
  }
  edit.added.forEach((cells, index) => {
    const row = edit.firstRow + index;
    for (const { column } of cells) {
      if (isFormula(row, column) || !isBlank(value(row, column))) refuse("row-not-free", row, column);
    }
  });
}

/** @throws HostFault where the table's total row stands in the way */
function grownArea(edit: TableEdit, covered: Excel.Range, hasTotals: boolean): CellArea | null {
  const area = {
    row: covered.rowIndex + 1,
    column: covered.columnIndex + 1,
    rows: covered.rowCount,
    columns: covered.columnCount,
  };
  const last = edit.firstRow + edit.added.length - 1;
  const lastOfData = area.row + area.rows - 1 - (hasTotals ? 1 : 0);
  if (edit.added.length === 0 || last <= lastOfData) return null;
  if (hasTotals) {
    const place = { sheet: edit.sheet, row: lastOfData + 1, column: columnLetters(area.column) };
    throw new HostFault("row-not-free", place, place);
  }
  return { ...area, rows: last - area.row + 1 };
}
