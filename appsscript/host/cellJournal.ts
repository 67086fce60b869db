import type { CellContent } from "./rangeContent";
import type { Range } from "./services";

/** What a range held before it was written, as it is written again. */
interface Entry {
  readonly range: Range;
  readonly contents: CellContent[][];
  readonly formats: string[][];
}

/**
 * Writes ranges one after another, and puts back what they held when one of them cannot be written: Google has no way to write cells that
 * lie apart in one call.
 */
export class CellJournal {
  private readonly entries: Entry[] = [];

  /** Formats first, so that a text stays text. */
  write({ range, contents, formats }: Entry, before: Omit<Entry, "range">): void {
    this.entries.push({ range, ...before });
    range.setNumberFormats(formats);
    range.setValues(contents);
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
