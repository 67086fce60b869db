import type { GridSheet, GridWorkbook } from "../../grid/gridWorkbook";
import { newSheet } from "../../grid/newGrid";
import { collectionOf, declaring, type ObjectType } from "../declarations";
import { found } from "../found";
import { optional, text, truth } from "../parameters";
import { messageTypes, wholeWorkbook } from "../session";
import { ensureSheetName, findSheet, freeSheetName, sheetOf } from "../sheets";

const on = declaring<GridWorkbook>();

const noSheet = "The sheet is not in the workbook.";

function shown({ sheets }: GridWorkbook, visibleOnly: boolean | null): readonly GridSheet[] {
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

export const worksheetCollectionType: ObjectType<GridWorkbook> = {
  collection: collectionOf(
    "Worksheet",
    "1.1",
    ({ sheets }: GridWorkbook) => sheets,
    (workbook, key) => found(findSheet(workbook, String(key)), noSheet),
  ),
  members: {
    getItemOrNullObject: on.finder("1.4", "Worksheet", [text], (workbook, [key]) => findSheet(workbook, key)),
    getActiveWorksheet: on.finder("1.1", "Worksheet", [], (workbook) => sheetOf(workbook, workbook.activeSheet)),
    getFirst: on.finder("1.5", "Worksheet", [optional(truth)], (workbook, [visibleOnly]) =>
      found(shown(workbook, visibleOnly)[0], noSheet),
    ),
    getLast: on.finder("1.5", "Worksheet", [optional(truth)], (workbook, [visibleOnly]) =>
      found(shown(workbook, visibleOnly).at(-1), noSheet),
    ),
    getCount: on.action("1.4", [optional(truth)], (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length),
    add: on.finder("1.1", "Worksheet", [optional(text)], (workbook, [given], session) => {
      session.ensureStructureWritable();
      const name = given ?? freeSheetName(workbook);
      ensureSheetName(workbook, name, null);
      const sheet = newSheet(workbook.nextId(), name);
      workbook.sheets.push(sheet);
      session.noteAdded(sheet);
      return sheet;
    }),
    onChanged: on.event("1.9", "DataChanged", messageTypes.changed, () => wholeWorkbook),
    onActivated: on.event("1.7", "Activated", messageTypes.activated, () => wholeWorkbook),
    onAdded: on.event("1.7", "Added", messageTypes.added, () => wholeWorkbook),
    onDeleted: on.event("1.7", "Deleted", messageTypes.deleted, () => wholeWorkbook),
    onSelectionChanged: on.event("1.9", "SelectionChanged", messageTypes.selectionChanged, () => wholeWorkbook),
  },
};
