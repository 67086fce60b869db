import { isBlank } from "../../shared/workbook/cell";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { CellFill } from "../../shared/workbook/plan";
import { columnLetters } from "../../shared/workbook/reference";
import { HostFault } from "./hostFault";
import type { Range, Sheet, Spreadsheet } from "./services";

/** Fills that follow each other down a column: one write. */
interface FillRun {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly values: string[];
}

/**
 * Fills input cells in, as text, in the format that they have. Everything is read anew and looked at before the first cell is written.
 * A cell that already holds the very text is left as it is.
 * @param filled is told how many cells were written, after each write
 * @throws HostFault when a cell holds something else, or a formula
 */
export function fillCells(spreadsheet: Spreadsheet, fills: readonly CellFill[], filled: (count: number) => void): void {
  const columns = new Map<string, CellFill[]>();
  for (const fill of fills) {
    const key = `${String(fill.column)} ${fill.sheet}`;
    columns.set(key, [...(columns.get(key) ?? []), fill]);
  }
  const runs = [...columns.values()].flatMap((each) => runsOf(spreadsheet, each));
  for (const { sheet, row, column, values } of runs) {
    sheet.getRange(row, column, values.length, 1).setValues(values.map((value) => [value]));
    filled(values.length);
  }
}

/** What is to be written in one column of a sheet: three reads. */
function runsOf(spreadsheet: Spreadsheet, fills: readonly CellFill[]): readonly FillRun[] {
  const sorted = [...fills].sort((one, other) => one.row - other.row);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return [];
  const sheet = spreadsheet.getSheetByName(first.sheet);
  if (sheet === null) {
    throw new HostFault([finding("sheets-no-sheet", "error", { ...noPlace, sheet: first.sheet })]);
  }
  const range: Range = sheet.getRange(first.row, first.column, last.row - first.row + 1, 1);
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const runs: FillRun[] = [];
  for (const fill of sorted) {
    const at = fill.row - first.row;
    const value = values[at]?.[0] ?? null;
    const isText = formats[at]?.[0] === "@";
    if (formulas[at]?.[0] !== "" || !(value === fill.value || isBlank(String(value ?? "")))) refuse(fill);
    if (value === fill.value) continue;
    const run = runs[runs.length - 1];
    // Google turns "0180" into 180 unless an apostrophe, which the cell does not show, says that it is text.
    const written = isText ? fill.value : `'${fill.value}`;
    if (run !== undefined && run.row + run.values.length === fill.row) run.values.push(written);
    else runs.push({ sheet, row: fill.row, column: fill.column, values: [written] });
  }
  return runs;
}

function refuse({ sheet, row, column }: CellFill): never {
  throw new HostFault([
    finding(
      "cell-not-blank",
      "error",
      { sheet, row, column: columnLetters(column) },
      { sheet, row, column: columnLetters(column) },
    ),
  ]);
}
