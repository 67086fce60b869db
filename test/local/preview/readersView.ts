import { withoutNeedlessQuotes } from "../../../local/grid/describeWorkbook";
import type { GridCell, GridSheet, GridWorkbook } from "../../../local/grid/gridWorkbook";

function cellView({ value, formula, format, look }: GridCell): unknown {
  const shown = typeof value === "number" ? value.toPrecision(15) : value;
  return { value: shown, formula, format, ...look };
}

function sheetView(sheet: GridSheet): unknown {
  const cells: Record<string, unknown> = {};
  for (const [row, columns] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of [...columns].sort(([one], [other]) => one - other)) {
      // A blank cell shows nothing but its filling and its edge.
      const isSeen = cell.value !== null || cell.formula !== null || cell.look.fill !== null || cell.look.topBorder;
      if (isSeen) cells[`${row},${column}`] = cellView(cell);
    }
  }
  const { name, visibility, frozenRows, page, choices } = sheet;
  return {
    name,
    visibility,
    frozenRows,
    page,
    choices,
    cells,
    widths: Object.fromEntries(sheet.columnWidths),
    heights: Object.fromEntries([...sheet.rowHeights].sort(([one], [other]) => one - other)),
    tables: sheet.tables.map(({ id: _id, ...table }) => table).sort((one, other) => (one.name < other.name ? -1 : 1)),
    charts: sheet.charts.map(({ id: _id, series, ...chart }) => ({
      ...chart,
      series: series.map(({ id: _series, ...one }) => one),
    })),
  };
}

/** All of a workbook that a reader sees, without the ids and the order in which it was written. */
export function readersView(grid: GridWorkbook): unknown {
  const names = grid.names.map(({ name, formula }) => `${name} ${withoutNeedlessQuotes(formula)}`).sort();
  return { names, sheets: grid.sheets.map(sheetView) };
}
