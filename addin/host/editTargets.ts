import { isBlank, isCellError, type CellValue } from "../../shared/workbook/cell";
import { sameCellValue } from "../../shared/workbook/sameCellValue";
import { areaName, columnLetters } from "../../shared/workbook/reference";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { TableEdit } from "../../shared/workbook/tableEdit";
import { editAreas, type EditedArea } from "../../shared/workbook/editAreas";
import { HostFault, onSheet } from "./hostFault";
import type { ReadQueue } from "./readQueue";

/** Cells of an edit, and what their rectangle holds before they are written. */
export interface SeenArea extends EditedArea {
  /** Formulas, and what is no formula as it is. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** An input table whose rows change, as it is immediately before it is written. */
export interface EditTarget {
  readonly edit: TableEdit;
  readonly areas: readonly SeenArea[];
  /** What the Excel table covers once it holds the added rows; null where it need not grow. */
  readonly grown: CellArea | null;
}

/**
 * Queues a second look at the cells that a plan changes and adds.
 * @param queue fetches what is too much for one answer
 * @returns what gives the targets once what is left in the queue is fetched
 * @throws HostFault (from the returned function) when a row is not as the plan saw it, or not free
 */
export async function queueEditTargets(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  queue: ReadQueue,
): Promise<() => readonly EditTarget[]> {
  const { worksheets, tables } = context.workbook;
  const queued: (() => EditTarget)[] = [];
  for (const edit of edits) {
    const sheet = worksheets.getItemOrNullObject(edit.sheet).load("name");
    const protection = sheet.protection.load("protected");
    const table = edit.table === null ? null : tables.getItemOrNullObject(edit.table).load("name,showTotals");
    const covered = table?.getRange().load("rowIndex,columnIndex,rowCount,columnCount") ?? null;
    const areas: (() => SeenArea & { readonly values: readonly (readonly unknown[])[] })[] = [];
    for (const each of editAreas(edit)) areas.push(await queueArea(sheet, each, queue));
    queued.push(() => {
      if (sheet.isNullObject || table?.isNullObject === true) {
        throw new HostFault("excel-workbook-changed", {}, onSheet(edit.sheet));
      }
      if (protection.protected) throw new HostFault("sheet-protected", {}, onSheet(edit.sheet));
      const seen = areas.map((area) => area());
      seen.forEach((area) => {
        checkCells(edit, area);
      });
      const grown = covered === null ? null : grownArea(edit, covered, table?.showTotals === true);
      return { edit, areas: seen, grown };
    });
  }
  return () => queued.map((target) => target());
}

async function queueArea(sheet: Excel.Worksheet, { area, cells }: EditedArea, queue: ReadQueue) {
  const ranges: Excel.Range[] = [];
  const most = queue.rows(area.columns);
  for (let from = 0; from < area.rows; from += most) {
    const rows = Math.min(most, area.rows - from);
    await queue.room(rows * area.columns);
    const part = areaName({ ...area, row: area.row + from, rows });
    ranges.push(sheet.getRange(part).load("values,formulas,numberFormat"));
  }
  return () => ({
    area,
    cells,
    values: ranges.flatMap(({ values }) => values as unknown[][]),
    formulas: ranges.flatMap(({ formulas }) => formulas as unknown[][]),
    formats: ranges.flatMap(({ numberFormat }) => numberFormat as string[][]),
  });
}

function checkCells(
  edit: TableEdit,
  { area, cells, values, formulas }: SeenArea & { readonly values: readonly (readonly unknown[])[] },
): void {
  for (const {
    row,
    cell: { column },
    seen,
  } of cells) {
    const [down, right] = [row - area.row, column - area.column];
    const [raw, formula] = [values[down]?.[right], formulas[down]?.[right]];
    const now: CellValue = typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? raw : null;
    // A text that begins as a formula does is the same in both.
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== raw;
    const refuse = (code: string): never => {
      const place = { sheet: edit.sheet, row, column: columnLetters(column) };
      throw new HostFault(code, place, place);
    };
    if (seen === null) {
      if (isFormula || !isBlank(now)) refuse("row-not-free");
      continue;
    }
    if (isFormula) refuse("cell-holds-formula");
    if (!(isCellError(seen.before) ? now === seen.before.error : sameCellValue(now, seen.before)))
      refuse("cell-changed");
  }
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
