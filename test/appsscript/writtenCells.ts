import type { GridSheet } from "../../local/grid/gridWorkbook";
import { cellName } from "../../shared/workbook/reference";

/** What was written in each cell of a sheet, formulas as such: whether or not they are computed. */
export function writtenCells({ cells }: GridSheet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...cells]
      .flatMap(([row, columns]) =>
        [...columns].map(([column, { value, formula, format, look }]) => ({
          place: cellName(row, column),
          row,
          column,
          cell: formula ?? value,
          format,
          look,
        })),
      )
      .filter(({ cell }) => cell !== null)
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ place, cell, format, look }) => [place, [cell, format, look]]),
  );
}
