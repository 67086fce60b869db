import type { FoundTable, ReadRequest, SheetGrid, SheetInfo, WorkbookContent } from "../../shared/workbook/content";
import { markedSheet, sameName } from "../../shared/workbook/definedName";
import { withoutBlankEnd } from "../../shared/workbook/withoutBlankEnd";
import { gridOfRange, rangeProperties } from "./readGrid";

/**
 * Queues the reading of everything a command asks for, for one sync.
 *
 * What is not there is a null object, and so is all that is asked of it: names need not be looked up first.
 * @returns what gives the content once the sync is done
 */
export function queueRead(context: Excel.RequestContext, request: ReadRequest): () => WorkbookContent {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  const names = workbook.names.load("items/name,items/formula,items/scope");
  const asked = request.tables.map((name) => {
    const table = queueTable(workbook.tables.getItemOrNullObject(name), name);
    const sheet = queueUsed(workbook.worksheets.getItemOrNullObject(name));
    return { name, table, sheet };
  });
  const generated = request.markers.map((marker) => {
    const range = workbook.names.getItemOrNullObject(marker).getRangeOrNullObject();
    return { marker, used: queueUsed(range.worksheet) };
  });
  return () => {
    const marked = markersOf(names.items);
    const found: FoundTable[] = [];
    for (const { name, table, sheet } of asked) {
      const tableFound = table();
      if (tableFound !== null) found.push(tableFound);
      const grid = sheet();
      if (grid !== null) found.push({ name, source: "sheet", grid });
    }
    return {
      sheets: sheets.items.map((sheet): SheetInfo => ({
        name: sheet.name,
        marker: marked.find((one) => sameName(one.sheet, sheet.name))?.marker ?? null,
        tables: tables.items.filter((table) => table.worksheet.name === sheet.name).map((table) => table.name),
      })),
      tables: found,
      generated: Object.fromEntries(
        generated.flatMap(({ marker, used }) => {
          const grid = used();
          return grid === null ? [] : [[marker, grid] as const];
        }),
      ),
      takenNames: [...tables.items.map((table) => table.name), ...names.items.map((name) => name.name)],
    };
  };
}

/** The markers of generated sheets, with the sheet that each stands on. */
function markersOf(names: readonly Excel.NamedItem[]): readonly { readonly marker: string; readonly sheet: string }[] {
  return names.flatMap(({ name, formula, scope }) => {
    const sheet = markedSheet({ name, refersTo: String(formula), sheetIndex: scope === "Workbook" ? null : 0 });
    return sheet === null ? [] : [{ marker: name, sheet }];
  });
}

function queueUsed(sheet: Excel.Worksheet): () => SheetGrid | null {
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load(rangeProperties);
  return () => {
    if (sheet.isNullObject) return null;
    return used.isNullObject
      ? { sheet: sheet.name, row: 1, column: 1, values: [], formats: [] }
      : gridOfRange(sheet.name, used);
  };
}

/** Header row and data of an Excel table; a hidden header row stands as the row above the data. */
function queueTable(table: Excel.Table, name: string): () => FoundTable | null {
  table.load("showHeaders,showTotals");
  const sheet = table.worksheet.load("name");
  const columns = table.columns.load("items/name");
  const range = table.getRange().load(rangeProperties);
  const after = table.getRange().getLastRow().getOffsetRange(1, 0).load(rangeProperties);
  return () => {
    if (table.isNullObject) return null;
    const grid = gridOfRange(sheet.name, range);
    const { row, values } = gridOfRange(sheet.name, after);
    const rows = table.showTotals ? grid.values.length - 1 : grid.values.length;
    const kept = { ...grid, values: grid.values.slice(0, rows), formats: grid.formats.slice(0, rows) };
    const whole = table.showHeaders
      ? kept
      : {
          ...kept,
          row: kept.row - 1,
          values: [columns.items.map((column) => column.name), ...kept.values],
          formats: [columns.items.map(() => ""), ...kept.formats],
        };
    return { name, source: "table", grid: withoutBlankEnd(whole, 1), below: { row, values: values[0] ?? [] } };
  };
}
