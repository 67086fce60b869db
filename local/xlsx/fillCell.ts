import type { CellFill } from "../../shared/workbook/plan";
import { growDimension } from "./growDimension";
import { inlineText } from "./sheetDataXml";
import { cellName, cellPlace } from "../../shared/workbook/reference";
import { escapeXml } from "./xmlText";
import { XmlScanner } from "./xmlScanner";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a cell of a sheet part stands, or where it would. */
interface CellSpot {
  readonly prefix: string;
  /** The cell's own element, if there is one. */
  readonly cell: Span | null;
  /** The style that the cell has, or takes from its row or column. */
  readonly style: string | null;
  readonly hasFormula: boolean;
  /** The row's opening tag, if there is a row. */
  readonly rowTag: (Span & { readonly isEmpty: boolean }) | null;
  /** Where a new cell, or a new row, is put in. */
  readonly at: number;
}

function findSpot(text: string, part: string, row: number, column: number): CellSpot {
  const scanner: XmlScanner = new XmlScanner(text, part);
  scanner.next();
  const prefix = scanner.name.slice(0, scanner.name.indexOf(":") + 1);
  let spot: CellSpot = { prefix, cell: null, style: null, hasFormula: false, rowTag: null, at: -1 };
  let [rowNumber, columnNumber, start, columnStyle] = [0, 0, 0, null as string | null];
  let inTarget = false;
  while (scanner.next()) {
    const name = scanner.name.slice(prefix.length);
    const span = { start: scanner.start, end: scanner.end };
    if (name === "col" && Number(scanner.attribute("min")) <= column && Number(scanner.attribute("max")) >= column) {
      columnStyle = scanner.attribute("style");
    } else if (name === "row" && scanner.opens) {
      rowNumber = Number(scanner.attribute("r") ?? rowNumber + 1);
      columnNumber = 0;
      if (rowNumber === row) {
        const ownStyle = scanner.attribute("customFormat") === "1" ? scanner.attribute("s") : null;
        spot = { ...spot, rowTag: { ...span, isEmpty: scanner.isEmpty }, style: ownStyle };
      } else if (rowNumber > row && spot.at < 0) {
        spot = { ...spot, at: span.start };
      }
    } else if (name === "c" && scanner.opens && rowNumber === row) {
      columnNumber = cellPlace(scanner.attribute("r") ?? "")?.column ?? columnNumber + 1;
      inTarget = columnNumber === column;
      start = span.start;
      if (inTarget) {
        spot = { ...spot, style: scanner.attribute("s"), cell: span };
      } else if (columnNumber > column && spot.at < 0) {
        spot = { ...spot, at: span.start };
      }
      inTarget &&= !scanner.isEmpty;
    } else if (inTarget && name === "f") {
      spot = { ...spot, hasFormula: true };
    } else if (inTarget && name === "c") {
      spot = { ...spot, cell: { start, end: span.end } };
      inTarget = false;
    } else if ((name === "row" && !scanner.opens && rowNumber === row) || name === "sheetData") {
      const closes = !scanner.opens || scanner.isEmpty;
      spot = closes && spot.at < 0 ? { ...spot, at: scanner.isEmpty ? span.end : span.start } : spot;
    }
  }
  return { ...spot, style: spot.style ?? (spot.cell === null ? columnStyle : null) };
}

/** Does the cell hold a formula? Then it is not blank, whatever it shows. */
export function holdsFormula(text: string, part: string, row: number, column: number): boolean {
  return findSpot(text, part, row, column).hasFormula;
}

/** The sheet part with one cell filled in as text, in the style that it has; every other character stays. */
export function withCellFilled(text: string, part: string, fill: CellFill): string {
  const spot = findSpot(text, part, fill.row, fill.column);
  const { prefix, rowTag } = spot;
  const reference = cellName(fill.row, fill.column);
  const style = spot.style === null ? "" : ` s="${escapeXml(spot.style)}"`;
  const cell = `<${prefix}c r="${reference}"${style} t="inlineStr">${inlineText(fill.value, prefix)}</${prefix}c>`;
  const row = `<${prefix}row r="${fill.row}">${cell}</${prefix}row>`;
  let filled: string;
  if (spot.cell !== null) {
    filled = text.slice(0, spot.cell.start) + cell + text.slice(spot.cell.end);
  } else if (rowTag === null) {
    filled = withRow(text, spot, row);
  } else if (rowTag.isEmpty) {
    const tag = withoutSpans(text.slice(rowTag.start, rowTag.end)).replace(/\s*\/>$/, ">");
    filled = text.slice(0, rowTag.start) + tag + cell + `</${prefix}row>` + text.slice(rowTag.end);
  } else {
    const tag = withoutSpans(text.slice(rowTag.start, rowTag.end));
    filled = text.slice(0, rowTag.start) + tag + text.slice(rowTag.end, spot.at) + cell + text.slice(spot.at);
  }
  return growDimension(filled, part, [fill.row], [fill.column]);
}

function withRow(text: string, { prefix, at }: CellSpot, row: string): string {
  const before = text.slice(0, at);
  return before.endsWith("/>") && new RegExp(`<${prefix}sheetData\\s*/>$`).test(before)
    ? `${before.replace(/\s*\/>$/, ">")}${row}</${prefix}sheetData>${text.slice(at)}`
    : before + row + text.slice(at);
}

/** What a row says of the columns it spans may no longer hold; it need not say it. */
function withoutSpans(tag: string): string {
  return tag.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
}
