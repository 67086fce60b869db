import type { GridWorkbook } from "../../grid/gridWorkbook";
import { declaring, type ObjectType } from "../declarations";
import { oneOf, optional, text, truth } from "../parameters";
import { sheetOf } from "../sheets";

const on = declaring<GridWorkbook>();

export const workbookType: ObjectType<GridWorkbook> = {
  internal: {
    _RemoveReference: on.action("1.1", [text], (_workbook, [reference], session) => {
      session.removeReference(reference);
      return undefined;
    }),
  },
  members: {
    application: on.child("1.1", "Application", (workbook) => workbook),
    worksheets: on.child("1.1", "WorksheetCollection", (workbook) => workbook),
    tables: on.child("1.1", "TableCollection", () => ({ sheet: null })),
    protection: on.child("1.7", "WorkbookProtection", (workbook) => workbook),
    names: on.child("1.1", "NamedItemCollection", () => ({ sheet: null })),
    name: on.property("1.7", ({ fileName }) => fileName ?? "Arbetsbok1"),
    readOnly: on.property("1.8", ({ isReadOnly }) => isReadOnly),
    isDirty: on.settable(
      "1.9",
      truth,
      (_workbook, session) => session.isDirty,
      (_workbook, isDirty, session) => {
        session.isDirty = isDirty;
      },
    ),
    getSelectedRange: on.finder("1.1", "Range", [], (workbook) => ({
      sheet: sheetOf(workbook, workbook.activeSheet),
      area: workbook.selection,
    })),
    getActiveCell: on.finder("1.7", "Range", [], (workbook) => ({
      sheet: sheetOf(workbook, workbook.activeSheet),
      area: { ...workbook.selection, rows: 1, columns: 1 },
    })),
  },
};

export const workbookProtectionType: ObjectType<GridWorkbook> = {
  members: {
    protected: on.property("1.7", ({ isProtected }) => isProtected === true),
    protect: on.action("1.7", [optional(text)], (workbook, _, session) => {
      session.ensureStructureWritable();
      workbook.isProtected = true;
      return undefined;
    }),
    unprotect: on.action("1.7", [optional(text)], (workbook) => {
      workbook.isProtected = false;
      return undefined;
    }),
  },
};

export const applicationType: ObjectType<GridWorkbook> = {
  members: {
    calculationMode: on.settable(
      "1.1/1.8",
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
      (_workbook, session) => session.calculationMode,
      (_workbook, mode, session) => {
        session.calculationMode = mode;
      },
    ),
    calculate: on.action("1.1", [oneOf("Recalculate", "Full", "FullRebuild")], (_workbook, _, session) => {
      session.calculate(true);
      return undefined;
    }),
    suspendApiCalculationUntilNextSync: on.action("1.6", [], (_workbook, _, session) => {
      session.isCalculationSuspended = true;
      return undefined;
    }),
    suspendScreenUpdatingUntilNextSync: on.action("1.9", [], () => undefined),
  },
};
