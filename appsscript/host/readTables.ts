import { inputTableName } from "../../shared/reports/inputSheets";
import type { FoundTable, ReadRequest, SheetGrid, WorkbookContent } from "../../shared/workbook/content";
import { sameName } from "../../shared/workbook/definedName";
import { withoutBlankEnd } from "../../shared/workbook/withoutBlankEnd";
import { dateSerial } from "./dateSerial";
import { isMarker, rangeNames, type RangeName } from "./rangeNames";
import { readGrid, usedPart } from "./readGrid";
import type { Sheet, Spreadsheet } from "./services";

/**
 * Reads what a command asks for: of each sheet at most once, its values in one call and its formats in another.
 *
 * A table is the sheet of its name; or, on a sheet of another name, the named range of its name. Google's named ranges do not grow with
 * what is typed below them, so on the table's own sheet the sheet counts.
 */
export function readTables(spreadsheet: Spreadsheet, request: ReadRequest): WorkbookContent {
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const names = rangeNames(spreadsheet);
  const serialOf = dateSerial(spreadsheet);
  const known = new Map<string, SheetGrid>();
  const sheetGrid = ({ sheet, name }: NamedSheet): SheetGrid => {
    const grid = known.get(name) ?? readSheet(sheet, name, serialOf);
    known.set(name, grid);
    return grid;
  };
  const tables: FoundTable[] = [];
  for (const name of request.tables) {
    for (const { range, sheet, area } of names.filter((each) => standsAlone(each, name))) {
      if (range === null || sheet === null) continue;
      const grid = readGrid(range, { sheet, row: area.row, column: area.column }, serialOf);
      tables.push({ name, source: "table", grid: withoutBlankEnd(grid, 1) });
    }
    const found = sheets.find((each) => sameName(each.name, name));
    if (found !== undefined) tables.push({ name, source: "sheet", grid: sheetGrid(found) });
  }
  const generated: Record<string, SheetGrid> = {};
  for (const marker of request.markers) {
    const place = names.find((each) => isMarker(each) && sameName(each.name, marker))?.sheet ?? null;
    const found = sheets.find((each) => each.name === place);
    if (found !== undefined) generated[marker] = sheetGrid(found);
  }
  return {
    sheets: sheets.map(({ name }) => {
      const own = names.filter((each) => each.sheet === name);
      const marker = own.find(isMarker)?.name ?? null;
      return { name, marker, tables: own.filter((each) => !isMarker(each)).map((each) => each.name) };
    }),
    tables,
    generated,
    takenNames: names.map((each) => each.name),
  };
}

interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** The named range of a table, unless it lies on the sheet of that table. */
function standsAlone(named: RangeName, table: string): boolean {
  return (
    sameName(named.name, table) && named.sheet !== null && !sameName(inputTableName(named.sheet), inputTableName(table))
  );
}

/** The used cells of a sheet; a chart on a sheet of its own has none. */
function readSheet(sheet: Sheet, name: string, serialOf: (date: Date) => number): SheetGrid {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) {
    return { sheet: name, row: 1, column: 1, values: [], formats: [] };
  }
  return usedPart(readGrid(sheet.getDataRange(), { sheet: name, row: 1, column: 1 }, serialOf));
}
