import { sameName } from "../../shared/workbook/definedName";
import { setCell, type GridSheet, type GridWorkbook } from "../grid/gridWorkbook";
import { sheetReference } from "./rangeTarget";

/** A formula or reference with one sheet's name in place of another; text in quotes stays. */
function renamedIn(formula: string, from: string, to: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu,
    (whole: string, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replace(/''/g, "'") ?? plain;
      return name !== undefined && sameName(name, from) ? `${sheetReference(to)}!` : whole;
    },
  );
}

/** Gives a sheet another name; formulas, names and charts that refer to it follow. */
export function renameSheet(workbook: GridWorkbook, sheet: GridSheet, to: string): void {
  const renamed = (formula: string): string => renamedIn(formula, sheet.name, to);
  for (const one of workbook.sheets) {
    for (const [row, cells] of one.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula?.includes("!") === true) {
          setCell(one, row, column, { ...cell, formula: renamed(cell.formula) });
        }
      }
    }
    for (const series of one.charts.flatMap(({ series }) => series)) {
      series.x = series.x === null ? null : renamed(series.x);
      series.y = series.y === null ? null : renamed(series.y);
    }
  }
  for (const name of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) {
    name.formula = renamed(name.formula);
  }
  sheet.name = to;
}
