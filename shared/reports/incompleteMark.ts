import type { SheetGrid } from "../workbook/content";

/** What A1 of a generated sheet says while it is being written: the first request of a write, which the title, its last, replaces. */
export const incompleteMark = "OFULLSTÄNDIG – KÖR IGEN";

/** Did the last write of this sheet break in the middle? */
export function isIncomplete(shown: SheetGrid): boolean {
  return shown.row === 1 && shown.column === 1 && String(shown.values[0]?.[0] ?? "").startsWith("OFULLSTÄNDIG");
}

/** A name that says that the sheet was never finished. */
export function isWorkingName(name: string): boolean {
  return name.startsWith("OFULLSTÄNDIG ");
}
