import type { FoundTable, ReadRequest, SheetGrid, WorkbookContent } from "../../shared/workbook/content";
import { sameName } from "../../shared/workbook/definedName";
import { readCellFormats } from "./numberFormats";
import type { OpenedWorkbook, SheetEntry, TableEntry } from "./openedWorkbook";
import { readSharedStrings } from "./sharedStrings";
import { readSheetCells, type CellContext, type SheetRows } from "./sheetCells";
import { gridOf, usedArea } from "./sheetGrid";
import { rowBelow, tableGrid } from "./tableGrid";

/** Reads what a command asks for, and nothing of the other sheets' cells. */
export async function readWorkbook(opened: OpenedWorkbook, request: ReadRequest): Promise<WorkbookContent> {
  const cells = cellReader(opened);
  const tables: FoundTable[] = [];
  for (const name of request.tables) {
    for (const { sheet, table } of tablesNamed(opened, name)) {
      const rows = await cells(sheet);
      const below = rowBelow(sheet.name, rows, table);
      tables.push({ name, source: "table", grid: tableGrid(sheet.name, rows, table), below });
    }
    const sheet = opened.sheets.find((one) => one.kind === "worksheet" && sameName(one.name, name));
    const grid = sheet === undefined ? null : usedGrid(sheet.name, await cells(sheet));
    if (grid !== null) {
      tables.push({ name, source: "sheet", grid });
    }
  }
  const generated: Record<string, SheetGrid> = {};
  for (const marker of request.markers) {
    const sheet = opened.sheets.find((one) => one.marker !== null && sameName(one.marker, marker));
    const grid = sheet === undefined ? null : usedGrid(sheet.name, await cells(sheet));
    if (grid !== null) {
      generated[marker] = grid;
    }
  }
  return {
    // A sheet that holds nothing is as good as none: one that was added and not written is drawn, not avoided.
    sheets: opened.sheets
      .filter(({ isBlank }) => !isBlank)
      .map(({ name, marker, tables: own }) => ({ name, marker, tables: own.map((one) => one.name) })),
    tables,
    generated,
    takenNames: [
      ...opened.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
      ...opened.names.map((one) => one.name),
    ],
  };
}

interface PlacedTable {
  readonly sheet: SheetEntry;
  readonly table: TableEntry;
}

function tablesNamed(opened: OpenedWorkbook, name: string): readonly PlacedTable[] {
  return opened.sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => sameName(table.name, name)).map((table) => ({ sheet, table })),
  );
}

function usedGrid(sheet: string, rows: SheetRows): SheetGrid {
  const area = usedArea(rows);
  return area === null ? { sheet, row: 1, column: 1, values: [], formats: [] } : gridOf(sheet, rows, area);
}

/** Reads the cells of a sheet once, and the strings and formats of the workbook when the first sheet needs them. */
export function cellReader(opened: OpenedWorkbook): (sheet: SheetEntry) => Promise<SheetRows> {
  const read = new Map<SheetEntry, Promise<SheetRows>>();
  let context: Promise<CellContext> | null = null;
  return (sheet) => {
    context ??= cellContext(opened);
    const rows = read.get(sheet) ?? sheetRows(opened, sheet, context);
    read.set(sheet, rows);
    return rows;
  };
}

async function sheetRows(opened: OpenedWorkbook, sheet: SheetEntry, context: Promise<CellContext>): Promise<SheetRows> {
  const [text, cells] = await Promise.all([opened.package.text(sheet.part), context]);
  return readSheetCells(text, sheet.part, cells);
}

async function cellContext(opened: OpenedWorkbook): Promise<CellContext> {
  const { sharedStringsPart, stylesPart, from1904 } = opened;
  const text = async (part: string | null): Promise<string | null> =>
    part === null || !opened.package.has(part) ? null : opened.package.text(part);
  const strings = await text(sharedStringsPart);
  const styles = await text(stylesPart);
  return {
    strings: strings === null ? [] : readSharedStrings(strings, sharedStringsPart ?? ""),
    formats: styles === null ? [] : readCellFormats(styles, stylesPart ?? ""),
    from1904,
  };
}
