import type { CellArea } from "../../shared/workbook/sheetModel";
import { cellFormat } from "./cellValue";
import type { Sheet } from "./services";

/** What is written into a cell. */
export type CellContent = string | number | boolean | Date;

/** What an area of a sheet holds. */
export interface RangeContent {
  readonly area: CellArea;
  /** As Google hands them. */
  readonly values: readonly (readonly unknown[])[];
  /** "" where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Three calls, however large the area is. */
export function readRange(sheet: Sheet, area: CellArea): RangeContent {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const formats = range.getNumberFormats().map((row) => row.map((format) => cellFormat(format) || "General"));
  return { area, values: range.getValues(), formulas: range.getFormulas(), formats };
}

/** A part of what was read, as it is written again. */
export function writtenAgain({ area, values, formulas, formats }: RangeContent, part: CellArea) {
  const [down, right] = [part.row - area.row, part.column - area.column];
  const cut = <Value>(grid: readonly (readonly Value[])[]) =>
    grid.slice(down, down + part.rows).map((row) => row.slice(right, right + part.columns));
  const ownFormats = cut(formats);
  const ownFormulas = cut(formulas);
  const contents = cut(values).map((row, r) =>
    row.map((value, c) => contentAgain(value, ownFormulas[r]?.[c] ?? "", ownFormats[r]?.[c] ?? "General")),
  );
  return { contents, formats: ownFormats };
}

/** Google takes a text for what it looks like, unless an apostrophe, which the cell does not show, or the cell's format says that it is one. */
function contentAgain(value: unknown, formula: string, format: string): CellContent {
  return formula === "" ? textKept(value as CellContent, format) : formula;
}

export function textKept(value: CellContent, format: string): CellContent {
  return typeof value === "string" && value !== "" && format !== "@" ? `'${value}` : value;
}
