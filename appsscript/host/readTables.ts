import { inputTableName } from "../../shared/reports/inputSheets";
import type { FoundTable, ReadRequest, SheetGrid, WorkbookContent } from "../../shared/workbook/content";
import { sameName } from "../../shared/workbook/definedName";
import { withoutBlankEnd } from "../../shared/workbook/withoutBlankEnd";
import { dateSerial } from "./dateSerial";
import { isBlankSheet } from "./isBlankSheet";
import { isMarker } from "./rangeNames";
import { readGrid, usedPart } from "./readGrid";
import { markedSheet, type NamedSheet, type Workbook } from "./workbook";

/**
 * Reads what a command asks for: of each sheet at most once, its values in one call and its formats in another.
 *
 * A table is the sheet of its name; or, on a sheet of another name, the named range of its name. Google's named ranges do not grow with
 * what is typed below them, so on the table's own sheet the sheet counts.
 */
export function readTables(workbook: Workbook, request: ReadRequest): WorkbookContent {
  const { spreadsheet, sheets, names } = workbook;
  const serialOf = dateSerial(spreadsheet);
  const known = new Map<number, SheetGrid>();
  const sheetGrid = (named: NamedSheet): SheetGrid => {
    const grid = known.get(named.id) ?? readSheet(named, serialOf);
    known.set(named.id, grid);
    return grid;
  };
  const tables: FoundTable[] = [];
  for (const name of request.tables) {
    for (const { place } of names.filter((each) => sameName(each.name, name))) {
      const sheet = sheets.find(({ id }) => id === place?.sheetId)?.name;
      const isOwnSheet = sheet !== undefined && sameName(inputTableName(sheet), inputTableName(name));
      if (place === null || sheet === undefined || isOwnSheet) continue;
      const grid = readGrid(place.range, { sheet, row: place.area.row, column: place.area.column }, serialOf);
      tables.push({ name, source: "table", grid: withoutBlankEnd(grid, 1) });
    }
    const found = sheets.find((each) => sameName(each.name, name));
    if (found !== undefined) tables.push({ name, source: "sheet", grid: sheetGrid(found) });
  }
  const generated: Record<string, SheetGrid> = {};
  for (const marker of request.markers) {
    const found = markedSheet(workbook, marker);
    if (found !== null) generated[marker] = sheetGrid(found);
  }
  // A sheet that holds nothing is as good as none: one that was added and not written is drawn, not avoided.
  const held = sheets.filter((each) => (known.get(each.id)?.values.length ?? 0) > 0 || !isBlankSheet(each, names));
  return {
    sheets: held.map(({ name, id }) => {
      const own = names.filter(({ place }) => place?.sheetId === id);
      const marker = own.find(isMarker)?.name ?? null;
      return { name, marker, tables: own.filter((each) => !isMarker(each)).map((each) => each.name) };
    }),
    tables,
    generated,
    takenNames: names.map((each) => each.name),
  };
}

/** The used cells of a sheet; a chart on a sheet of its own has none. */
function readSheet({ sheet, name }: NamedSheet, serialOf: (date: Date) => number): SheetGrid {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) {
    return { sheet: name, row: 1, column: 1, values: [], formats: [] };
  }
  return usedPart(readGrid(sheet.getDataRange(), { sheet: name, row: 1, column: 1 }, serialOf));
}
