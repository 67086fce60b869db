import type { GridWorkbook } from "../../grid/gridWorkbook";
import { declaring, type ObjectType } from "../declarations";
import { oneOf, text, truth } from "../parameters";
import { sheetOf } from "../sheets";
import { hostObject } from "../targets";

const on = declaring<GridWorkbook>();

export const workbookType: ObjectType<GridWorkbook> = {
  internal: {
    _RemoveReference: on.action("1.1", [text], (_workbook, [reference], session) => {
      session.removeReference(reference);
      return undefined;
    }),
  },
  members: {
    application: on.child("1.1", (workbook) => hostObject("Application", workbook)),
    worksheets: on.child("1.1", (workbook) => hostObject("WorksheetCollection", workbook)),
    tables: on.child("1.1", () => hostObject("TableCollection", null)),
    names: on.child("1.1", () => hostObject("NamedItemCollection", null)),
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
    getSelectedRange: on.finder("1.1", [], (workbook) =>
      hostObject("Range", { sheet: sheetOf(workbook, workbook.activeSheet), area: workbook.selection }),
    ),
    getActiveCell: on.finder("1.7", [], (workbook) =>
      hostObject("Range", {
        sheet: sheetOf(workbook, workbook.activeSheet),
        area: { ...workbook.selection, rows: 1, columns: 1 },
      }),
    ),
  },
};

const app = declaring<GridWorkbook>();

export const applicationType: ObjectType<GridWorkbook> = {
  members: {
    calculationMode: app.settable(
      "1.1/1.8",
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
      (_workbook, session) => session.calculationMode,
      (_workbook, mode, session) => {
        session.calculationMode = mode;
      },
    ),
    calculate: app.action("1.1", [oneOf("Recalculate", "Full", "FullRebuild")], (_workbook, _, session) => {
      session.calculate(true);
      return undefined;
    }),
    suspendApiCalculationUntilNextSync: app.action("1.6", [], (_workbook, _, session) => {
      session.isCalculationSuspended = true;
      return undefined;
    }),
    suspendScreenUpdatingUntilNextSync: app.action("1.9", [], () => undefined),
  },
};
