import type { GridSheet } from "../grid/gridWorkbook";
import type { PageSheet } from "./pageModel";

/** CSS pixels in a point. */
export const pixelsInPoint = 4 / 3;

function pixels(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].map(([at, points]) => [at, Math.round(points * pixelsInPoint)] as const);
}

/** A sheet without its cells, as the page lays it out. */
export function pageSheet(sheet: GridSheet): PageSheet {
  let [usedRows, usedColumns] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      if (value !== null || formula !== null) {
        usedRows = Math.max(usedRows, row);
        usedColumns = Math.max(usedColumns, column);
      }
    }
  }
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.isProtected,
    usedRows,
    usedColumns,
    frozenRows: sheet.frozenRows,
    widths: pixels(sheet.columnWidths),
    heights: pixels(sheet.rowHeights),
    tables: sheet.tables.map(({ name, area, showHeaders, style }) => ({ name, area, hasHeaders: showHeaders, style })),
    choices: sheet.choices,
  };
}
