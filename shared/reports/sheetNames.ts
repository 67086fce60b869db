import { sameWord } from "../text/sameWord";
import type { WorkbookContent } from "../workbook/content";
import { finding } from "../workbook/place";
import { isWorkingName } from "./incompleteMark";
import type { Finding } from "../workbook/finding";

/** Where a generated sheet goes: its own name found again by its marker, else the first free one. */
export interface SheetTarget {
  readonly name: string;
  readonly marker: string;
  /** Says so where a sheet of the user's own has the name. */
  readonly findings: readonly Finding[];
  /** A name for a table of the sheet that no other table or defined name of the workbook has. */
  tableName(wanted: string): string;
}

const longestSheetName = 31;

/** A sheet without our marker is the user's own and is never written, whatever it is called. */
export function sheetTarget(content: WorkbookContent, marker: string, wanted: string): SheetTarget {
  const own = content.sheets.find((sheet) => sheet.marker?.toLowerCase() === marker.toLowerCase());
  const takenSheets = new Set(content.sheets.map((sheet) => sameWord(sheet.name)));
  const clean = wanted.replace(/[[\]:*?/\\]/g, "-").slice(0, longestSheetName);
  const free = firstFree(clean, " ", (name) => !takenSheets.has(sameWord(name)));
  // A sheet whose first write broke has not got its name yet.
  const name = own === undefined || isWorkingName(own.name) ? free : own.name;
  // Said every time, so that running again gives the same sheet Kontroll.
  const isUsers = content.sheets.some((sheet) => sheet.marker === null && sameWord(sheet.name) === sameWord(clean));
  const takesAway = isUsers && sameWord(name) !== sameWord(clean);
  const findings = takesAway
    ? [finding("sheet-name-taken", "note", { sheet: clean, row: null, column: null }, { sheet: clean, taken: name })]
    : [];
  const ownTables = new Set((own?.tables ?? []).map((table) => table.toLowerCase()));
  const takenNames = new Set(content.takenNames.map((each) => each.toLowerCase()));
  return {
    name,
    marker: own?.marker ?? marker,
    findings,
    tableName: (table) =>
      firstFree(table, "_", (each) => ownTables.has(each.toLowerCase()) || !takenNames.has(each.toLowerCase())),
  };
}

function firstFree(wanted: string, separator: string, isFree: (name: string) => boolean): string {
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = separator === " " ? ` (${String(number)})` : `${separator}${String(number)}`;
    const name = `${wanted.slice(0, longestSheetName - suffix.length)}${suffix}`;
    if (isFree(name)) return name;
  }
}

/** The part of a marker or table name that an own id gives: letters, digits and `_` stay, all else is written as its code. */
export function namePart(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}
