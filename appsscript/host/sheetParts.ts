import type { Sheet } from "./services";

/** What of a generated sheet is ours besides its cells, so that what a person adds there is told apart. */
export interface SheetParts {
  /** Names of the tables. */
  readonly tables: readonly string[];
  /** Google's numbers of our charts, by the name that the model gives them. */
  readonly charts: Readonly<Record<string, number>>;
  /** Columns to the right of the model, hidden, that charts take their figures from; null where none. */
  readonly chartColumns: { readonly first: number; readonly count: number } | null;
}

export const noParts: SheetParts = { tables: [], charts: {}, chartColumns: null };

/** A note of ours on the sheet, which Google keeps with it and people do not see. */
const key = "kommunnatverk";

/** What the last write of the sheet noted. */
export function readSheetParts(sheet: Sheet): SheetParts {
  const note = noteOf(sheet);
  return note === null ? noParts : { ...noParts, ...(JSON.parse(note.getValue() ?? "{}") as Partial<SheetParts>) };
}

/** Notes what the sheet has now, where that is something else than before. */
export function writeSheetParts(sheet: Sheet, before: SheetParts, now: SheetParts): void {
  const text = JSON.stringify(now);
  if (text === JSON.stringify(before)) return;
  const note = noteOf(sheet);
  if (note === null) sheet.addDeveloperMetadata(key, text);
  else note.setValue(text);
}

function noteOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | null {
  return sheet.getDeveloperMetadata().find((each) => each.getKey() === key) ?? null;
}
