import type { GridSheet } from "../../../local/grid/gridWorkbook";
import { areaOf } from "../../../shared/workbook/reference";
import { chartBuilder, chartService, insertChart, updateChart } from "./chartServices";
import { checkCellCount } from "./cellCount";
import { rangeListService } from "./rangeListService";
import { rangeService } from "./rangeService";
import { extrasOf, lastUsed, mayChange, type SheetArea } from "./sheetAccess";
import { contentOf, service } from "./service";
import type { SpreadsheetState } from "./spreadsheetState";

/** Pixels are three quarters of a point. */
const pointsInPixel = 0.75;

export function sheetService(state: SpreadsheetState, sheet: GridSheet): object {
  const range = (row: number | string, column?: number, rows = 1, columns = 1) => {
    const area = typeof row === "string" ? areaOf(row) : { row, column: column ?? 0, rows, columns };
    if (area === null) throw new Error("Range not found");
    return rangeService(state, { sheet, ...area });
  };
  const grow = (after: number, count: number, line: "rows" | "columns") => {
    const extras = mayChange(state, sheet);
    if (after !== extras[line]) throw new Error("The stand-in adds rows and columns only at the end.");
    const other = line === "rows" ? extras.columns : extras.rows;
    checkCellCount(state, count * other);
    extras[line] += count;
  };
  const columnsOf = (first: number, count: number) => {
    const extras = mayChange(state, sheet);
    if (first < 1 || count < 1 || first + count - 1 > extras.columns)
      throw new Error("Those columns are out of bounds.");
    return Array.from({ length: count }, (_none, index) => first + index);
  };
  const self: object = service(
    state,
    "Sheet",
    {
      getter: {
        getName: () => sheet.name,
        getSheetId: () => Number(sheet.id),
        getType: () => (extrasOf(state, sheet).isChart ? "OBJECT" : "GRID"),
        getMaxRows: () => extrasOf(state, sheet).rows,
        getMaxColumns: () => extrasOf(state, sheet).columns,
        getLastRow: () => lastUsed(sheet).row,
        getLastColumn: () => lastUsed(sheet).column,
        getFrozenRows: () => sheet.frozenRows,
        getRange: range,
        getRangeList: (references: string[]) => rangeListService(state, sheet, references),
        getDataRange: () => {
          if (extrasOf(state, sheet).isChart) throw new Error("This operation is not supported on OBJECT sheets.");
          const { row, column } = lastUsed(sheet);
          return range(1, 1, Math.max(1, row), Math.max(1, column));
        },
        getCharts: () => extrasOf(state, sheet).charts.map((chart) => chartService(state, sheet, chart)),
        getDeveloperMetadata: () => extrasOf(state, sheet).metadata.map((each) => metadataService(state, sheet, each)),
      },
      builder: { newChart: () => chartBuilder(state, sheet) },
      change: {
        insertRowsAfter: (after: number, count: number) => {
          grow(after, count, "rows");
        },
        insertColumnsAfter: (after: number, count: number) => {
          grow(after, count, "columns");
        },
        setColumnWidths: (first: number, count: number, width: number) => {
          for (const column of columnsOf(first, count)) sheet.columnWidths.set(column, width * pointsInPixel);
        },
        setColumnWidth: (column: number, width: number) => {
          for (const each of columnsOf(column, 1)) sheet.columnWidths.set(each, width * pointsInPixel);
        },
        hideColumns: (first: number, count: number) => {
          for (const column of columnsOf(first, count)) extrasOf(state, sheet).hiddenColumns.add(column);
        },
        showColumns: (first: number, count: number) => {
          for (const column of columnsOf(first, count)) extrasOf(state, sheet).hiddenColumns.delete(column);
        },
        setFrozenRows: (rows: number) => {
          mayChange(state, sheet);
          sheet.frozenRows = rows;
        },
        insertChart: (chart: object) => {
          mayChange(state, sheet);
          insertChart(state, sheet, chart);
        },
        updateChart: (chart: object) => {
          mayChange(state, sheet);
          updateChart(state, sheet, chart);
        },
        addDeveloperMetadata: (key: string, value: string) => {
          extrasOf(state, sheet).metadata.push({ id: Number(state.grid.nextId()), key, value });
        },
        setActiveRange: (chosen: object) => {
          const { sheet: of, row, column, rows, columns } = contentOf<SheetArea>(chosen, "Range");
          if (of !== sheet) throw new Error("The range is on another sheet.");
          state.grid.activeSheet = sheet.id;
          state.grid.selection = { row, column, rows, columns };
        },
      },
    },
    { content: sheet, sheet: () => sheet.name },
  );
  return self;
}

function metadataService(state: SpreadsheetState, sheet: GridSheet, note: { key: string; value: string }): object {
  return service(
    state,
    "DeveloperMetadata",
    {
      getter: { getKey: () => note.key, getValue: () => note.value },
      change: {
        setValue: (value: string) => {
          note.value = value;
        },
      },
    },
    { sheet: () => sheet.name },
  );
}
