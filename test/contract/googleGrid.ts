import type { GridSheet, GridTable, GridWorkbook } from "../../local/grid/gridWorkbook";
import { areaOfName } from "../hosts/sheets/namedRanges";
import type { SheetExtras, SpreadsheetState } from "../hosts/sheets/spreadsheetState";
import { googleCharts } from "./googleCharts";

const isMarker = (name: string) => name.startsWith("_KN_");

/**
 * A Google spreadsheet in Excel's terms.
 *
 * Google has no tables that a script can make: a named range over header and rows, other than a marker, is one. A chart shows its series in
 * hidden columns of its own: they are the chart's, not the sheet's.
 */
export function googleGrid(state: SpreadsheetState): GridWorkbook {
  const { grid } = state;
  return {
    ...grid,
    names: grid.names.filter(({ name }) => isMarker(name)),
    sheets: grid.sheets.map((sheet) => {
      const extras = state.extras.get(sheet.id);
      return {
        ...sheet,
        cells: withoutChartColumns(sheet, extras),
        tables: tablesOf(state, sheet),
        charts: googleCharts(sheet, extras),
      };
    }),
  };
}

function withoutChartColumns({ cells }: GridSheet, extras: SheetExtras | undefined): GridSheet["cells"] {
  const ranges = (extras?.charts ?? []).flatMap((chart) => chart.ranges);
  const isChartsOwn = (at: number) =>
    extras?.hiddenColumns.has(at) === true &&
    ranges.some(({ column, columns }) => at >= column && at < column + columns);
  return new Map([...cells].map(([row, each]) => [row, new Map([...each].filter(([column]) => !isChartsOwn(column)))]));
}

function tablesOf(state: SpreadsheetState, sheet: GridSheet): GridTable[] {
  const look = { showHeaders: true, showTotals: false, style: "" };
  return state.grid.names.flatMap((named) => {
    const area = areaOfName(state, named);
    if (area?.sheet.id !== sheet.id || isMarker(named.name)) return [];
    const { row, column, rows, columns } = area;
    return [{ id: named.name, name: named.name, area: { row, column, rows, columns }, ...look }];
  });
}
