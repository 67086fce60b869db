import { areaName } from "../../shared/workbook/reference";
import type { CellArea } from "../../shared/workbook/sheetModel";
import type { TableEdit } from "../../shared/workbook/tableEdit";
import type { EditTarget, SeenArea } from "./editTargets";
import { payloadLimit, rowBlocks } from "./payload";
import { typedText } from "./typedText";
import type { WriteQueue } from "./writeQueue";

/** What a rectangle is given: null for every cell that stays. */
export interface GivenCells {
  readonly area: CellArea;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Blocks of cells stay well below the limit of one request, which holds more than cells. */
const blockLimit = payloadLimit * 0.6;

/** Queues the rows of input tables: a table grows, its new rows look like the one above, and then each rectangle gets its cells. */
export async function writeEdits(
  context: Excel.RequestContext,
  targets: readonly EditTarget[],
  queue: WriteQueue,
): Promise<void> {
  for (const { edit, areas, grown } of targets) {
    await queue.room(6);
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    if (grown !== null && edit.table !== null) context.workbook.tables.getItem(edit.table).resize(areaName(grown));
    for (const seen of areas) {
      if (seen.cells[0]?.seen === null) lookLikeAbove(sheet, edit, seen.area);
      await writeCells(sheet, editedCells(seen), queue);
    }
  }
}

/** A new row looks like the one above it, as it does where a person types below a table. */
function lookLikeAbove(sheet: Excel.Worksheet, { headerRow, firstRow }: TableEdit, area: CellArea): void {
  if (firstRow - 1 === headerRow) return;
  sheet.getRange(areaName(area)).copyFrom(sheet.getRange(areaName({ ...area, row: firstRow - 1, rows: 1 })), "Formats");
}

/** Formats first, so that a text stays text; what is null in a request stays as it is. As many rows at a time as one request holds. */
export async function writeCells(sheet: Excel.Worksheet, given: GivenCells, queue: WriteQueue): Promise<void> {
  const { area, values, formats } = given;
  const hasFormats = formats.some((row) => row.some((format) => format !== null));
  const rows = values.map((row, at) => [...row, ...(hasFormats ? (formats[at] ?? []) : [])]);
  for (const { start, rows: block, bytes } of rowBlocks(rows, blockLimit)) {
    await queue.room(4, bytes);
    const range = sheet.getRange(areaName({ ...area, row: area.row + start, rows: block.length }));
    if (hasFormats) range.numberFormat = formats.slice(start, start + block.length).map((row) => [...row]);
    range.formulas = values.slice(start, start + block.length).map((row) => [...row]);
  }
}

export function editedCells({ area, cells, formats }: SeenArea): GivenCells {
  const given = untouched(area);
  for (const { row, cell } of cells) {
    const { value, format } = cell;
    const isText = (format ?? formats[row - area.row]?.[cell.column - area.column]) === "@";
    put(given, row, cell.column, {
      value: typeof value === "string" && !isText ? typedText(value) : (value ?? ""),
      format,
    });
  }
  return given;
}

type Grid<Value> = (Value | null)[][];

/** Every cell of a rectangle left as it is. */
export function untouched(area: CellArea): GivenCells & {
  readonly values: Grid<string | number | boolean>;
  readonly formats: Grid<string>;
} {
  const blank = <Value>(): Grid<Value> =>
    Array.from({ length: area.rows }, () => new Array<Value | null>(area.columns).fill(null));
  return { area, values: blank(), formats: blank() };
}

export function put(
  { area, values, formats }: ReturnType<typeof untouched>,
  row: number,
  column: number,
  { value, format }: { readonly value: string | number | boolean; readonly format: string | null },
): void {
  const [valueRow, formatRow] = [values[row - area.row], formats[row - area.row]];
  if (valueRow === undefined || formatRow === undefined) throw new RangeError(`row ${row} is outside the edit`);
  valueRow[column - area.column] = value;
  formatRow[column - area.column] = format;
}
