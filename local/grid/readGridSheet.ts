import { areaOf } from "../../shared/workbook/reference";
import { XmlScanner } from "../xlsx/xmlScanner";
import type { GridCell, GridChoice, GridPage } from "./gridWorkbook";
import { usualHeight } from "./sheetPlace";
import { columnOf, GridCellReader, type GridCellContext } from "./readGridCell";

/** What the part of a worksheet says of it. */
export interface SheetPartContent {
  readonly cells: Map<number, Map<number, GridCell>>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly choices: GridChoice[];
  readonly page: GridPage;
  frozenRows: number;
  isProtected: boolean;
}

/** A file may give all 16,384 columns a width; beyond these none of them is seen. */
const lastWidth = 512;

const papers: Readonly<Record<string, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };

/** Reads a worksheet's part in one walk through its tags. Hidden rows and columns are 0 points high or wide. */
export function readGridSheet(text: string, part: string, context: GridCellContext): SheetPartContent {
  const sheet: SheetPartContent = {
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    choices: [],
    page: { orientation: "Portrait", paperSize: null, titleRows: null, fitsWidth: false, breaks: [] },
    frozenRows: 0,
    isProtected: false,
  };
  const scanner: XmlScanner = new XmlScanner(text, part);
  scanner.next();
  const prefix = scanner.name.slice(0, scanner.name.indexOf(":") + 1);
  const reader = new GridCellReader(context, prefix);
  const [rowName, cellName] = [`${prefix}row`, `${prefix}c`];
  let row = new Map<number, GridCell>();
  let [rowNumber, column] = [0, 0];
  while (scanner.next()) {
    if (!scanner.opens) {
      continue;
    }
    if (scanner.name === rowName) {
      rowNumber = Number(scanner.attribute("r") ?? rowNumber + 1);
      column = 0;
      row = sheet.cells.get(rowNumber) ?? new Map<number, GridCell>();
      readHeight(sheet, scanner, rowNumber);
    } else if (scanner.name === cellName) {
      column = columnOf(scanner, rowNumber, column);
      const cell = reader.read(scanner, rowNumber, column);
      if (cell !== null) {
        row.set(column, cell);
        sheet.cells.set(rowNumber, row);
      }
    } else {
      readSetting(sheet, scanner, scanner.name.slice(prefix.length));
    }
  }
  return sheet;
}

function isSet(value: string | null): boolean {
  return value === "1" || value === "true";
}

function readHeight(sheet: SheetPartContent, scanner: XmlScanner, row: number): void {
  const height = scanner.attribute("ht");
  if (isSet(scanner.attribute("hidden"))) {
    sheet.rowHeights.set(row, 0);
  } else if (height !== null && Number(height) !== usualHeight) {
    sheet.rowHeights.set(row, Number(height));
  }
}

function readSetting(sheet: SheetPartContent, scanner: XmlScanner, name: string): void {
  const { page } = sheet;
  switch (name) {
    case "col":
      readWidth(sheet, scanner);
      break;
    case "pane":
      sheet.frozenRows =
        scanner.attribute("state")?.startsWith("frozen") === true ? Number(scanner.attribute("ySplit") ?? 0) : 0;
      break;
    case "sheetProtection":
      sheet.isProtected = isSet(scanner.attribute("sheet"));
      break;
    case "pageSetUpPr":
      page.fitsWidth = isSet(scanner.attribute("fitToPage"));
      break;
    case "pageSetup":
      page.orientation = scanner.attribute("orientation") === "landscape" ? "Landscape" : "Portrait";
      page.paperSize = papers[scanner.attribute("paperSize") ?? ""] ?? null;
      page.fitsWidth &&= (scanner.attribute("fitToWidth") ?? "1") === "1";
      break;
    case "rowBreaks":
      page.breaks = readBreaks(scanner);
      break;
    case "dataValidation":
      readChoice(sheet, scanner);
      break;
  }
}

/** A file counts digits 7 pixels wide, the margins of 5 pixels included; a point is 4/3 of a pixel. */
function readWidth(sheet: SheetPartContent, scanner: XmlScanner): void {
  const [first, last] = [Number(scanner.attribute("min")), Number(scanner.attribute("max"))];
  const width = scanner.attribute("width");
  const hidden = isSet(scanner.attribute("hidden"));
  if (width === null && !hidden) {
    return;
  }
  for (let column = first; column <= Math.min(last, lastWidth); column += 1) {
    sheet.columnWidths.set(column, hidden ? 0 : Math.round(Number(width) * 7) * 0.75);
  }
}

/** Breaks that someone has set; each stands after a row. */
function readBreaks(scanner: XmlScanner): readonly number[] {
  const breaks: number[] = [];
  const list = scanner.name;
  if (scanner.isEmpty) return breaks;
  while (scanner.next() && scanner.name !== list) {
    if (scanner.opens && isSet(scanner.attribute("man"))) breaks.push(Number(scanner.attribute("id") ?? 0) + 1);
  }
  return breaks;
}

/** A list of words that stands in the validation itself; one that stands in cells is the workbook's affair. */
function readChoice(sheet: SheetPartContent, scanner: XmlScanner): void {
  const areas = (scanner.attribute("sqref") ?? "")
    .split(/\s+/)
    .map(areaOf)
    .filter((area) => area !== null);
  const isList = scanner.attribute("type") === "list";
  const { name } = scanner;
  while (!scanner.isEmpty && scanner.next() && scanner.name !== name) {
    const words = scanner.name.endsWith("formula1") && !scanner.opens ? scanner.textBefore().trim() : "";
    if (isList && /^".*"$/s.test(words)) {
      const list = words.slice(1, -1).replace(/""/g, '"').split(",");
      sheet.choices.push(...areas.map((area) => ({ area, words: list.map((word) => word.trim()) })));
    }
  }
}
