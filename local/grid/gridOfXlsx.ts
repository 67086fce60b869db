import type { Element } from "@xmldom/xmldom";
import { areaOf } from "../../shared/workbook/reference";
import type { OpenedWorkbook, SheetEntry, TableEntry } from "../xlsx/openedWorkbook";
import { readSharedStrings } from "../xlsx/sharedStrings";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { childElements, firstChild, parseXml, rootOf } from "../xlsx/xmlDocument";
import type { GridSheet, GridTable, GridWorkbook } from "./gridWorkbook";
import { partLinks, readCharts } from "./readCharts";
import { readCellStyles } from "./readCellStyles";
import type { GridCellContext } from "./readGridCell";
import { readGridSheet } from "./readGridSheet";
import { readNames, type WorkbookNames } from "./readNames";
import { readThemeColours, type ThemeColours } from "./themeColours";

/**
 * The workbook of an opened file as it is worked on in memory: all worksheets, with what the grid keeps of them.
 *
 * The same file always gives the same ids, so that what is in memory can be compared with what lies on disk.
 * @throws WorkbookFileError when a part of the workbook is damaged
 */
export async function gridOfXlsx(opened: OpenedWorkbook): Promise<GridWorkbook> {
  let last = 0;
  const nextId = (): string => String((last += 1));
  const document = parseXml(await opened.package.text(opened.workbookPart), opened.workbookPart);
  const root = rootOf(document);
  const list = firstChild(root, "sheets");
  const elements = list === null ? [] : childElements(list, "sheet");
  const names = readNames(opened, document);
  const context = await cellContext(opened);
  const sheets: GridSheet[] = [];
  for (const [index, entry] of opened.sheets.entries()) {
    if (entry.kind === "worksheet") {
      sheets.push(await sheetOf(opened, entry, elements[index], { names, index, context, nextId }));
    }
  }
  const active = Number(path(root, "bookViews", "workbookView")?.getAttribute("activeTab") ?? 0);
  const shown = sheets.find((sheet) => sheet.name === opened.sheets[active]?.name) ?? sheets[0];
  if (shown === undefined) {
    throw new WorkbookFileError("file-part-missing", { part: "xl/worksheets/sheet1.xml" });
  }
  return {
    sheets,
    names: names.workbook,
    isReadOnly: false,
    activeSheet: shown.id,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    nextId,
  };
}

interface SheetContext {
  readonly names: WorkbookNames;
  readonly index: number;
  readonly context: GridCellContext;
  readonly nextId: () => string;
}

function path(parent: Element, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => (at === null ? null : firstChild(at, name)), parent);
}

async function sheetOf(
  { package: source }: OpenedWorkbook,
  entry: SheetEntry,
  element: Element | undefined,
  { names, index, context, nextId }: SheetContext,
): Promise<GridSheet> {
  const content = readGridSheet(await source.text(entry.part), entry.part, context);
  const state = element?.getAttribute("state");
  const id = nextId();
  const tables = await Promise.all(entry.tables.map(async (table) => tableOf(table, await source.text(table.part))));
  content.page.titleRows = names.titleRows(index);
  return {
    id,
    name: entry.name,
    visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
    ...content,
    tables: tables.map((table) => ({ id: nextId(), ...table })),
    charts: await readCharts(source, entry.part, content, nextId),
    names: names.ofSheet(index),
  };
}

function tableOf(table: TableEntry, text: string): Omit<GridTable, "id"> {
  const style = firstChild(rootOf(parseXml(text, table.part)), "tableStyleInfo")?.getAttribute("name");
  return {
    name: table.name,
    area: areaOf(table.ref) ?? { row: 1, column: 1, rows: 1, columns: 1 },
    showHeaders: table.headerRows > 0,
    ...(table.headerRows > 0 ? {} : { columnNames: table.columns }),
    showTotals: table.totalsRows > 0,
    style: style ?? "",
  };
}

async function cellContext(opened: OpenedWorkbook): Promise<GridCellContext> {
  const { sharedStringsPart, stylesPart, from1904, package: source } = opened;
  const text = async (part: string | null): Promise<string | null> =>
    part === null || !source.has(part) ? null : source.text(part);
  const strings = await text(sharedStringsPart);
  const styles = await text(stylesPart);
  const theme = await themeOf(opened);
  return {
    strings: strings === null ? [] : readSharedStrings(strings, sharedStringsPart ?? ""),
    styles: styles === null ? [] : readCellStyles(styles, stylesPart ?? "", theme),
    from1904,
  };
}

/** A theme that is damaged gives no colours: the cells are shown all the same. */
async function themeOf({ package: source, workbookPart }: OpenedWorkbook): Promise<ThemeColours> {
  const link = (await partLinks(source, workbookPart)).find((one) => one.kind === "theme");
  try {
    return link === undefined ? [] : readThemeColours(await source.text(link.target), link.target);
  } catch (error) {
    if (error instanceof WorkbookFileError) {
      return [];
    }
    throw error;
  }
}
