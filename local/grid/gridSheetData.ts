import { areaName, cellName } from "../../shared/workbook/reference";
import { cellElement } from "../xlsx/cellElement";
import { isDateFormat } from "../xlsx/numberFormats";
import { daysTo1904 } from "../xlsx/sheetCells";
import type { SheetTarget } from "../xlsx/sheetDataXml";
import { xml } from "../xlsx/xmlText";
import { sameLook, styleOf } from "./gridStyle";
import { blankCell, type GridCell, type GridSheet } from "./gridWorkbook";

/** Days of a workbook that counts from 1904 are written as it counts them. */
export function storedValue({ value, format }: GridCell, from1904: boolean): GridCell["value"] {
  return from1904 && typeof value === "number" && isDateFormat(format) ? value - daysTo1904 : value;
}

function isNothing({ value, formula, format, look }: GridCell): boolean {
  return value === null && formula === null && format === blankCell.format && sameLook(look, blankCell.look);
}

/** All rows of a sheet in memory, as its part has them. */
export function gridSheetData(sheet: GridSheet, { styles, from1904, prefix }: SheetTarget): string {
  const known = new Map<GridCell["look"], Map<string, string>>();
  const styleNumber = (cell: GridCell): string => {
    const formats = known.get(cell.look) ?? new Map<string, string>();
    const number = formats.get(cell.format) ?? styleOf(cell, styles);
    known.set(cell.look, formats.set(cell.format, number));
    return number;
  };
  const numbers = new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys()]);
  const rows = [...numbers]
    .sort((one, other) => one - other)
    .map((row) => {
      const cells = [...(sheet.cells.get(row) ?? [])].filter(([, cell]) => !isNothing(cell));
      const written = cells
        .sort(([one], [other]) => one - other)
        .map(([column, cell]) => {
          const content = { value: storedValue(cell, from1904), formula: cell.formula };
          return cellElement(cellName(row, column), styleNumber(cell), content, prefix);
        });
      const height = sheet.rowHeights.get(row) ?? null;
      const attributes = { r: row, ht: height, customHeight: height === null ? null : 1 };
      return written.length === 0 && height === null ? "" : xml(`${prefix}row`, attributes, ...written);
    });
  return xml(`${prefix}sheetData`, {}, ...rows);
}

/** The widths of a sheet's columns. */
export function gridColumns(sheet: GridSheet, prefix: string): string | null {
  const columns = [...sheet.columnWidths]
    .sort(([one], [other]) => one - other)
    .map(([column, points]) => {
      const width = Math.round((points / 0.75 / 7) * 256) / 256;
      return xml(`${prefix}col`, { min: column, max: column, width, customWidth: 1 });
    });
  return columns.length === 0 ? null : xml(`${prefix}cols`, {}, ...columns);
}

/** The area that the cells of a sheet take. */
export function gridDimension(sheet: GridSheet): string {
  const rows = Math.max(1, ...sheet.cells.keys());
  const columns = Math.max(1, ...[...sheet.cells.values()].map((cells) => Math.max(0, ...cells.keys())));
  return areaName({ row: 1, column: 1, rows, columns });
}
