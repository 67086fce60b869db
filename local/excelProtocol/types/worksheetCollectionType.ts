import type { GridSheet, GridWorkbook } from "../../grid/gridWorkbook";
import { newSheet } from "../../grid/newGrid";
import { declaring, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { optional, text, truth } from "../parameters";
import { messageTypes, wholeWorkbook } from "../session";
import { ensureSheetName, findSheet, freeSheetName, sheetOf } from "../sheets";
import { hostObject, type HostObject } from "../targets";

const on = declaring<GridWorkbook>();

function found(sheet: GridSheet | null | undefined): HostObject {
  if (sheet === null || sheet === undefined) {
    throw new ExcelError("ItemNotFound", "The sheet is not in the workbook.");
  }
  return hostObject("Worksheet", sheet);
}

function shown({ sheets }: GridWorkbook, visibleOnly: boolean | null): readonly GridSheet[] {
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

export const worksheetCollectionType: ObjectType<GridWorkbook> = {
  collection: {
    since: "1.1",
    itemType: "Worksheet",
    items: ({ sheets }) => sheets.map((sheet) => hostObject("Worksheet", sheet)),
    item: (workbook, key) => found(typeof key === "string" ? findSheet(workbook, key) : null),
  },
  members: {
    getItemOrNullObject: on.finder("1.4", [text], (workbook, [key]) => {
      const sheet = findSheet(workbook, key);
      return sheet === null ? null : hostObject("Worksheet", sheet);
    }),
    getActiveWorksheet: on.finder("1.1", [], (workbook) => found(sheetOf(workbook, workbook.activeSheet))),
    getFirst: on.finder("1.5", [optional(truth)], (workbook, [visibleOnly]) => found(shown(workbook, visibleOnly)[0])),
    getLast: on.finder("1.5", [optional(truth)], (workbook, [visibleOnly]) =>
      found(shown(workbook, visibleOnly).at(-1)),
    ),
    getCount: on.action("1.4", [optional(truth)], (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length),
    add: on.finder("1.1", [optional(text)], (workbook, [given], session) => {
      session.ensureStructureWritable();
      const name = given ?? freeSheetName(workbook);
      ensureSheetName(workbook, name, null);
      const sheet = newSheet(workbook.nextId(), name);
      workbook.sheets.push(sheet);
      session.noteSheet(messageTypes.added, sheet);
      return hostObject("Worksheet", sheet);
    }),
    onChanged: on.event("1.9", "DataChanged", messageTypes.changed, () => wholeWorkbook),
    onActivated: on.event("1.7", "Activated", messageTypes.activated, () => wholeWorkbook),
    onAdded: on.event("1.7", "Added", messageTypes.added, () => wholeWorkbook),
    onDeleted: on.event("1.7", "Deleted", messageTypes.deleted, () => wholeWorkbook),
    onSelectionChanged: on.event("1.9", "SelectionChanged", messageTypes.selectionChanged, () => wholeWorkbook),
  },
};
