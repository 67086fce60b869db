import { cellPlace } from "../../shared/workbook/reference";
import { XmlScanner } from "./xmlScanner";

/** What a cell's element says besides its value. */
interface CellMark {
  /** The number of its style; null where it has none. */
  readonly style: string | null;
  readonly hasFormula: boolean;
}

/** The marks of cells in some rows of a sheet part, by row, then by column; a cell without an element has none. */
export type CellMarks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>;

/** Reads style and formula of the cells in the rows asked for, in one walk through the part. */
export function readCellMarks(text: string, part: string, wanted: (row: number) => boolean): CellMarks {
  const marks = new Map<number, Map<number, CellMark>>();
  const scanner: XmlScanner = new XmlScanner(text, part);
  scanner.next();
  const prefix = scanner.name.slice(0, scanner.name.indexOf(":") + 1);
  let [row, column] = [0, 0];
  let cells = new Map<number, CellMark>();
  while (scanner.next()) {
    const name = scanner.name.slice(prefix.length);
    if (name === "sheetData" && (scanner.isEmpty || !scanner.opens)) {
      break;
    }
    if (name === "row" && scanner.opens) {
      row = Number(scanner.attribute("r") ?? row + 1);
      column = 0;
      cells = marks.get(row) ?? new Map<number, CellMark>();
      if (wanted(row)) marks.set(row, cells);
    } else if (name === "c" && scanner.opens) {
      column = cellPlace(scanner.attribute("r") ?? "")?.column ?? column + 1;
      cells.set(column, { style: scanner.attribute("s"), hasFormula: false });
    } else if (name === "f" && scanner.opens) {
      cells.set(column, { style: cells.get(column)?.style ?? null, hasFormula: true });
    }
  }
  while (scanner.next());
  return marks;
}
