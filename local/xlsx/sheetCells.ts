import type { CellValue } from "../../shared/workbook/cell";
import { isDateFormat } from "./numberFormats";
import { cellPlace } from "../../shared/workbook/reference";
import { readStringItem } from "./sharedStrings";
import { XmlScanner } from "./xmlScanner";
import { cellTextOf } from "./xmlText";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** The cells of one row by column, sparse. */
interface SheetRow {
  readonly values: CellValue[];
  readonly formats: string[];
}

/** Rows by their number. Only cells that stand in the part are here. */
export type SheetRows = ReadonlyMap<number, SheetRow>;

/** Days between the two systems in which a workbook can count its dates. */
export const daysTo1904 = 1462;

/** What a cell shows whose formula was never computed by the program that wrote the file. */
const notComputed = { error: "#CALC!" };

/** The cells of a sheet part: values, and for formulas what was last computed. */
export function readSheetCells(text: string, part: string, context: CellContext): SheetRows {
  const rows = new Map<number, SheetRow>();
  const dates = context.formats.map(isDateFormat);
  const scanner: XmlScanner = new XmlScanner(text, part);
  let row: SheetRow = { values: [], formats: [] };
  let rowNumber = 0;
  let column = 0;
  scanner.next();
  const prefix = scanner.name.slice(0, scanner.name.indexOf(":") + 1);
  const [sheetDataName, rowName, cellName] = [`${prefix}sheetData`, `${prefix}row`, `${prefix}c`];
  while (scanner.next()) {
    if (scanner.name === sheetDataName && (scanner.isEmpty || !scanner.opens)) {
      break;
    }
    if (!scanner.opens) {
      continue;
    }
    if (scanner.name === rowName) {
      rowNumber = Number(scanner.attribute("r") ?? rowNumber + 1);
      column = 0;
      row = rows.get(rowNumber) ?? { values: [], formats: [] };
      rows.set(rowNumber, row);
    } else if (scanner.name === cellName) {
      const reference = scanner.attribute("r");
      const place = reference === null ? { row: rowNumber, column: column + 1 } : cellPlace(reference);
      if (place === null || place.row !== rowNumber) {
        scanner.fail();
      }
      column = place.column;
      const style = Number(scanner.attribute("s") ?? 0);
      const value = readCell(scanner, `${prefix}`, context);
      const shifted = typeof value === "number" && context.from1904 && dates[style] === true;
      row.values[column] = shifted ? value + daysTo1904 : value;
      row.formats[column] = context.formats[style] ?? "";
    }
  }
  while (scanner.next());
  return rows;
}

function readCell(scanner: XmlScanner, prefix: string, context: CellContext): CellValue {
  if (scanner.isEmpty) {
    return null;
  }
  const type = scanner.attribute("t") ?? "n";
  const depth = scanner.depth;
  let written: string | null = null;
  let inline: string | null = null;
  let formula = false;
  while (scanner.depth >= depth && scanner.next()) {
    if (scanner.name === `${prefix}v` && !scanner.opens) {
      written = scanner.textBefore();
    } else if (scanner.name === `${prefix}f`) {
      formula = true;
    } else if (scanner.name === `${prefix}is` && scanner.opens) {
      inline = readStringItem(scanner);
    }
  }
  if (type === "inlineStr") {
    return inline ?? written;
  }
  if (type === "str" && written !== null) {
    return cellTextOf(written);
  }
  if (written === null || written === "") {
    return formula && type !== "str" ? notComputed : null;
  }
  return valueOf(scanner, type, written, context);
}

/** What a cell of a type holds, by what is written in it. */
export function valueOf(
  scanner: XmlScanner,
  type: string,
  written: string,
  context: Pick<CellContext, "strings" | "from1904">,
): CellValue {
  switch (type) {
    case "s":
      return context.strings[Number(written)] ?? scanner.fail();
    case "b":
      return written.trim() === "1" || written.trim() === "true";
    case "e":
      return { error: written };
    case "d":
      return serialOf(written) - (context.from1904 ? daysTo1904 : 0);
    default: {
      const number = Number(written);
      return Number.isFinite(number) ? number : scanner.fail();
    }
  }
}

/** Days since 30 December 1899 of a date written as in ISO 8601. */
function serialOf(iso: string): number {
  return Date.parse(/[zZ]$/.test(iso) ? iso : iso.includes("T") ? `${iso}Z` : iso) / 86_400_000 + 25_569;
}
