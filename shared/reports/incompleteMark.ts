import type { SheetGrid } from "../workbook/content";

/** What A1 of a generated sheet says while it is being written: the first request of a write, which the title, its last, replaces. */
export const incompleteMark = "OFULLSTÄNDIG – KÖR IGEN";

/** Did the last write of this sheet break in the middle? */
export function isIncomplete(shown: SheetGrid): boolean {
  return shown.row === 1 && shown.column === 1 && String(shown.values[0]?.[0] ?? "").startsWith("OFULLSTÄNDIG");
}

const working = "OFULLSTÄNDIG ";

/** Sheet names may have 31 characters. */
const longestName = 31;

/** What a new sheet is called until it is whole: half of one is never taken for a sheet of the person's, nor for a finished one. */
export function workingName(name: string): string {
  return `${working}${name}`.slice(0, longestName);
}

/** Is a sheet still called by its {@link workingName}, since the write that added it broke in the middle? */
export function isWorkingName(name: string): boolean {
  return name.startsWith(working);
}
