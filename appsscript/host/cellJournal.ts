import type { Range } from "./services";

/** What a range held before it was written. */
interface Entry {
  readonly range: Range;
  readonly contents: (string | number | boolean | Date)[][];
  readonly formats: string[][];
}

/**
 * Writes ranges one after another, and puts back what they held when one of them cannot be written: Google has no way to write cells that
 * lie apart in one call.
 */
export class CellJournal {
  private readonly entries: Entry[] = [];

  /** Formats first, so that a text stays text. */
  write(range: Range, values: (string | number)[][], formats: string[][]): void {
    const before = range.getValues() as Entry["contents"];
    const formulas = range.getFormulas();
    this.entries.push({
      range,
      contents: before.map((row, at) => row.map((value, column) => formulas[at]?.[column] || value)),
      formats: range.getNumberFormats(),
    });
    range.setNumberFormats(formats);
    range.setValues(values);
  }

  /** Brings out what was written, so that a fault of Google's shows while it can be put back. */
  finish(): void {
    if (this.entries.length > 0) SpreadsheetApp.flush();
  }

  /** @returns whether everything is as it was */
  undo(): boolean {
    try {
      for (const { range, contents, formats } of [...this.entries].reverse()) {
        range.setValues(contents);
        range.setNumberFormats(formats);
      }
      SpreadsheetApp.flush();
      return true;
    } catch {
      return false;
    }
  }
}
