import { cellFormat } from "./cellValue";
import type { Range } from "./services";

type Content = string | number | boolean | Date;

/** What a range held before it was written, as it is written again. */
interface Entry {
  readonly range: Range;
  readonly contents: Content[][];
  readonly formats: string[][];
}

/** Google takes a text for what it looks like, unless an apostrophe, which the cell does not show, or the cell's format says that it is one. */
function writtenAgain(value: Content, formula: string, format: string): Content {
  if (formula !== "") return formula;
  return typeof value === "string" && value !== "" && format !== "@" ? `'${value}` : value;
}

/**
 * Writes ranges one after another, and puts back what they held when one of them cannot be written: Google has no way to write cells that
 * lie apart in one call.
 */
export class CellJournal {
  private readonly entries: Entry[] = [];

  /** Formats first, so that a text stays text. */
  write(range: Range, values: (string | number)[][], formats: string[][]): void {
    const before = range.getValues() as Content[][];
    const formulas = range.getFormulas();
    const own = range.getNumberFormats().map((row) => row.map((format) => cellFormat(format) || "General"));
    const contents = before.map((row, at) =>
      row.map((value, column) => writtenAgain(value, formulas[at]?.[column] ?? "", own[at]?.[column] ?? "")),
    );
    this.entries.push({ range, contents, formats: own });
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
        range.setNumberFormats(formats);
        range.setValues(contents);
      }
      SpreadsheetApp.flush();
      return true;
    } catch {
      return false;
    }
  }
}
