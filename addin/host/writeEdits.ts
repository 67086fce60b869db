import { areaName } from "../../shared/workbook/reference";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { EditedCell, TableEdit } from "../../shared/workbook/tableEdit";
import type { EditTarget } from "./editTargets";
import { typedText } from "./typedText";
import type { WriteQueue } from "./writeQueue";

type Grid<Value> = (Value | null)[][];

/**
 * Queues the rows of an input table: the table grows, blank cells get their formats, and then one request gives every cell that changes,
 * so that a write that breaks leaves all of them or none. What is null in a request stays as it is.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  targets: readonly EditTarget[],
  queue: WriteQueue,
): Promise<void> {
  for (const { edit, area, formats, grown } of targets) {
    const { values, formats: newFormats } = editedCells({ edit, area, formats });
    const bytes = JSON.stringify(values).length + JSON.stringify(newFormats).length;
    await queue.room(9, bytes);
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const range = sheet.getRange(areaName(area));
    if (grown !== null && edit.table !== null) context.workbook.tables.getItem(edit.table).resize(areaName(grown));
    lookLikeAbove(sheet, edit, area);
    range.numberFormat = newFormats;
    range.formulas = values;
  }
}

/** A new row looks like the one above it, as it does where a person types below a table. */
function lookLikeAbove(sheet: Excel.Worksheet, { headerRow, firstRow, added }: TableEdit, area: CellArea): void {
  if (added.length === 0 || firstRow - 1 === headerRow) return;
  const above = sheet.getRange(areaName({ ...area, row: firstRow - 1, rows: 1 }));
  const rows = sheet.getRange(areaName({ ...area, row: firstRow, rows: added.length }));
  rows.copyFrom(above, "Formats");
}

/** What the rectangle of an edit is given: null for every cell that stays. */
export function editedCells({ edit, area, formats }: Omit<EditTarget, "grown">): {
  readonly values: Grid<string | number>;
  readonly formats: Grid<string>;
} {
  const blank = <Value>(): Grid<Value> =>
    Array.from({ length: area.rows }, () => new Array<Value | null>(area.columns).fill(null));
  const [values, newFormats] = [blank<string | number>(), blank<string>()];
  const put = (row: number, cell: EditedCell): void => {
    const [down, right] = [row - area.row, cell.column - area.column];
    const format = cell.format ?? formats[down]?.[right] ?? "General";
    const { value } = cell;
    const [valueRow, formatRow] = [values[down], newFormats[down]];
    if (valueRow === undefined || formatRow === undefined) throw new RangeError(`row ${row} is outside the edit`);
    valueRow[right] = typeof value === "string" && format !== "@" ? typedText(value) : value;
    formatRow[right] = cell.format;
  };
  for (const change of edit.changes) put(change.row, change);
  edit.added.forEach((cells, index) => {
    for (const cell of cells) put(edit.firstRow + index, cell);
  });
  return { values, formats: newFormats };
}
