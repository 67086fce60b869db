import Papa from "papaparse";
import type { CellValue } from "../../workbook/cell";

/** A quotation mark that opens and is not closed, or closes where no cell ends. */
export interface QuoteFault {
  /** Row of the records, from 0. */
  readonly row: number | null;
  /** Place in the text, from 0. */
  readonly index: number;
}

/** Rows of cells, blank ones null, all as long as the longest where that is within the limit. */
export interface SplitCells {
  readonly rows: CellValue[][];
  readonly width: number;
  /** The first row of that width. */
  readonly widest: number;
  readonly faults: readonly QuoteFault[];
}

/** Looks at rows one by one, and remembers which are too short: going through a million once more costs as much as splitting them. */
class EqualRows {
  width = 0;
  widest = 0;
  private readonly shorter: number[] = [];

  /** @param rows all of them in the end, looked at in their order */
  constructor(readonly rows: CellValue[][]) {}

  look(cells: CellValue[], row: number): void {
    for (let column = 0; column < cells.length; column += 1) if (cells[column] === "") cells[column] = null;
    if (cells.length > this.width) [this.width, this.widest] = [cells.length, row];
    else if (cells.length < this.width) this.shorter.push(row);
  }

  /** Makes them equally long, unless that would take too much. @param most cells in all */
  filled(most: number): void {
    if (this.width * this.rows.length > most) return;
    for (let row = 0; row < this.widest; row += 1) this.fill(row);
    for (const row of this.shorter) this.fill(row);
  }

  private fill(row: number): void {
    const cells = this.rows[row];
    while (cells !== undefined && cells.length < this.width) cells.push(null);
  }
}

/**
 * Splits a text into rows of cells. Without quotation marks lines and separators are all there is to it; with them papaparse does it,
 * told the delimiter, since its own guess fails on decimal commas.
 * @param most cells that may be made
 */
export function splitCells(text: string, delimiter: string, newline: "\n" | "\r\n", most: number): SplitCells {
  const found = text.includes('"') ? Papa.parse(text, { delimiter, newline, skipEmptyLines: false }) : null;
  const equal = new EqualRows(found?.data ?? []);
  if (found !== null) {
    found.data.forEach((cells: CellValue[], row) => {
      equal.look(cells, row);
    });
  } else {
    text.split(newline).forEach((line, row) => {
      const cells: CellValue[] = line.split(delimiter);
      equal.look(cells, row);
      equal.rows.push(cells);
    });
  }
  const ofQuotes = found?.errors.filter(({ type }) => type === "Quotes") ?? [];
  const faults = ofQuotes.map(({ row, index }) => ({ row: row ?? null, index: index ?? 0 }));
  equal.filled(most);
  const { rows, width, widest } = equal;
  return { rows, width, widest, faults };
}
