import type { GridArea, GridSheet } from "../../grid/gridWorkbook";
import { declaring, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { oneOf, optional, text, truth, whole } from "../parameters";
import { ensureSheetThere, rangeTarget, sheetColumns, sheetRows, type RangeTarget } from "../rangeTarget";
import { readRange } from "../readAddress";
import { renameSheet } from "../renameSheet";
import { messageTypes, type Session } from "../session";
import { ensureSheetName } from "../sheets";
import { usedArea } from "../usedArea";

const on = declaring<GridSheet>();

const wholeSheet: GridArea = { row: 1, column: 1, rows: sheetRows, columns: sheetColumns };

function used(sheet: GridSheet, valuesOnly: boolean | null, session: Session): RangeTarget | null {
  session.calculate();
  const area = usedArea(sheet, wholeSheet, valuesOnly ?? false);
  return area === null ? null : rangeTarget(sheet, area);
}

function move(sheet: GridSheet, position: number, session: Session): void {
  const { sheets } = session.workbook;
  session.ensureStructureWritable();
  if (position < 0 || position >= sheets.length) {
    throw new ExcelError("InvalidArgument", `There is no place ${position} among the sheets.`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function remove(sheet: GridSheet, session: Session): void {
  const { workbook } = session;
  session.ensureStructureWritable();
  const others = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  const next = others[0];
  if (next === undefined) {
    throw new ExcelError("InvalidOperation", "A workbook must have a visible sheet.");
  }
  if (workbook.activeSheet === sheet.id) {
    session.activate(next);
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  session.noteSheet(messageTypes.deleted, sheet);
}

export const worksheetType: ObjectType<GridSheet> = {
  identity: ({ id }) => ({ Id: id }),
  ensureThere: (sheet, { workbook }) => {
    ensureSheetThere(workbook, sheet);
  },
  members: {
    id: on.property("1.1", ({ id }) => id),
    name: on.settable(
      "1.1",
      text,
      ({ name }) => name,
      (sheet, name, session) => {
        session.ensureStructureWritable();
        ensureSheetName(session.workbook, name, sheet);
        renameSheet(session.workbook, sheet, name);
        session.noteNames();
      },
    ),
    position: on.settable("1.1", whole, (sheet, { workbook }) => workbook.sheets.indexOf(sheet), move),
    visibility: on.settable(
      "1.1/1.2",
      oneOf("Visible", "Hidden", "VeryHidden"),
      ({ visibility }) => visibility,
      (sheet, visibility, session) => {
        session.ensureStructureWritable();
        sheet.visibility = visibility;
      },
    ),
    charts: on.child("1.1", "ChartCollection", (sheet) => sheet),
    tables: on.child("1.1", "TableCollection", (sheet) => ({ sheet })),
    names: on.child("1.4", "NamedItemCollection", (sheet) => ({ sheet })),
    protection: on.child("1.2", "WorksheetProtection", (sheet) => sheet),
    freezePanes: on.child("1.7", "WorksheetFreezePanes", (sheet) => sheet),
    pageLayout: on.child("1.9", "PageLayout", (sheet) => sheet),
    horizontalPageBreaks: on.child("1.9", "PageBreakCollection", (sheet) => sheet),
    getRange: on.finder("1.1", "Range", [optional(text)], (sheet, [address], { workbook }) => {
      const found = address === null ? { sheet, area: wholeSheet } : readRange(workbook, sheet, address);
      if (found.sheet !== sheet) {
        throw new ExcelError("InvalidArgument", `"${address ?? ""}" lies on another sheet.`);
      }
      return found;
    }),
    getRangeByIndexes: on.finder("1.7", "Range", [whole, whole, whole, whole], (sheet, [row, column, rows, columns]) =>
      rangeTarget(sheet, { row: row + 1, column: column + 1, rows, columns }),
    ),
    getCell: on.finder("1.1", "Range", [whole, whole], (sheet, [row, column]) =>
      rangeTarget(sheet, { row: row + 1, column: column + 1, rows: 1, columns: 1 }),
    ),
    getUsedRange: on.finder(
      "1.1",
      "Range",
      [optional(truth)],
      (sheet, [valuesOnly], session) =>
        used(sheet, valuesOnly, session) ?? rangeTarget(sheet, { row: 1, column: 1, rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: on.finder("1.4", "Range", [optional(truth)], (sheet, [valuesOnly], session) =>
      used(sheet, valuesOnly, session),
    ),
    activate: on.action("1.1", [], (sheet, _, session) => {
      if (sheet.visibility !== "Visible") {
        throw new ExcelError("InvalidOperation", "A hidden sheet cannot be shown.");
      }
      session.activate(sheet);
      return undefined;
    }),
    delete: on.action("1.1", [], (sheet, _, session) => {
      remove(sheet, session);
      return undefined;
    }),
    calculate: on.action("1.6", [truth], (_sheet, _, session) => {
      session.calculate(true);
      return undefined;
    }),
    onChanged: on.event("1.7", "DataChanged", messageTypes.changed, ({ id }) => id),
    onActivated: on.event("1.7", "Activated", messageTypes.activated, ({ id }) => id),
    onSelectionChanged: on.event("1.7", "SelectionChanged", messageTypes.selectionChanged, ({ id }) => id),
  },
};
