import { cellAt, type GridCell, type GridSheet } from "../../../local/grid/gridWorkbook";
import { cellName } from "../../../shared/workbook/reference";
import type { CellArea } from "../../../shared/workbook/sheetModel";

/** What a cell shows to a person, wherever the sheet is: value, formula with commas, number format, how it looks. */
export interface ShownCell {
  readonly value: GridCell["value"];
  readonly formula: string | null;
  readonly format: string;
  readonly look: string;
}

/**
 * Cells of a sheet by reference, alike for an .xlsx file and a Google spreadsheet.
 *
 * In Google's a text needs the text format and no indent is to be had: a text's format and indent are left out.
 */
export function shownCells(
  sheet: GridSheet,
  { row, column, rows, columns }: CellArea,
): Readonly<Record<string, ShownCell>> {
  const shown: Record<string, ShownCell> = {};
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = cellAt(sheet, r, c);
      const { value, formula, format, look } = cell;
      if (value === null && formula === null) continue;
      const isText = typeof value === "string" && formula === null;
      const { bold, italic, size, colour, fill, topBorder, wrap, vertical } = look;
      shown[cellName(r, c)] = {
        value,
        formula,
        format: isText ? "text" : format,
        look: JSON.stringify({
          bold,
          italic,
          size,
          colour: colour?.toUpperCase() ?? null,
          fill: fill?.toUpperCase() ?? null,
          topBorder,
          wrap,
          vertical,
        }),
      };
    }
  }
  return shown;
}
