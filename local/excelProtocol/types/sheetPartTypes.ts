import type { GridSheet } from "../../grid/gridWorkbook";
import { declaring, type Json, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { found } from "../found";
import { either, oneOf, optional, text, whole, type Parameter } from "../parameters";
import { range, type RangeObject } from "../rangeParameter";
import { rangeTarget, sheetColumns, type RangeTarget } from "../rangeTarget";
import { readRange } from "../readAddress";
import type { Session } from "../session";

const on = declaring<GridSheet>();

function given(sheet: GridSheet, place: RangeObject | string, { workbook }: Session): RangeTarget {
  return typeof place === "string" ? readRange(workbook, sheet, place) : place.target;
}

const anything: Parameter<unknown> = {
  words: "options",
  accepts: (value): value is unknown => value === null || typeof value === "object",
};

export const worksheetProtectionType: ObjectType<GridSheet> = {
  members: {
    protected: on.property("1.2", ({ isProtected }) => isProtected),
    protect: on.action("1.2", [anything, optional(text)], (sheet, _, session) => {
      session.ensureWritable(sheet);
      sheet.isProtected = true;
      return undefined;
    }),
    unprotect: on.action("1.7", [optional(text)], (sheet, _, session) => {
      session.ensureWritable(null);
      sheet.isProtected = false;
      return undefined;
    }),
  },
};

export const worksheetFreezePanesType: ObjectType<GridSheet> = {
  members: {
    freezeRows: on.action("1.7", [optional(whole)], (sheet, [count]) => {
      sheet.frozenRows = count ?? 0;
      return undefined;
    }),
    unfreeze: on.action("1.7", [], (sheet) => {
      sheet.frozenRows = 0;
      return undefined;
    }),
    getLocationOrNullObject: on.finder("1.7", "Range", [], (sheet) =>
      sheet.frozenRows === 0
        ? null
        : rangeTarget(sheet, { row: 1, column: 1, rows: sheet.frozenRows, columns: sheetColumns }),
    ),
  },
};

interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

/** The sheet in memory knows one page wide and any number high, or no fitting at all. */
const zoom: Parameter<Zoom> = {
  words: "{ horizontalFitToPages: 1 } or { scale: 100 }",
  accepts: (value): value is Zoom => {
    const { horizontalFitToPages = null, verticalFitToPages = null, scale = null, ...others } = (value ?? {}) as Zoom;
    const fits =
      horizontalFitToPages === 1 && (verticalFitToPages === null || verticalFitToPages === 0) && scale === null;
    const isPlain = horizontalFitToPages === null && verticalFitToPages === null && scale === 100;
    return Object.keys(others).length === 0 && (fits || isPlain);
  },
};

function titleRows(sheet: GridSheet): RangeTarget | null {
  const rows = sheet.page.titleRows;
  return rows === null
    ? null
    : rangeTarget(sheet, { row: rows.first, column: 1, rows: rows.last - rows.first + 1, columns: sheetColumns });
}

export const pageLayoutType: ObjectType<GridSheet> = {
  members: {
    orientation: on.settable(
      "1.9",
      oneOf("Portrait", "Landscape"),
      ({ page }) => page.orientation,
      (sheet, orientation, session) => {
        session.ensureWritable(sheet);
        sheet.page.orientation = orientation;
      },
    ),
    paperSize: on.settable(
      "1.9",
      oneOf("A3", "A4", "A5", "Letter", "Legal"),
      ({ page }) => page.paperSize,
      (sheet, paperSize, session) => {
        session.ensureWritable(sheet);
        sheet.page.paperSize = paperSize;
      },
    ),
    zoom: on.settable(
      "1.9",
      zoom,
      ({ page }): Json => (page.fitsWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      (sheet, { horizontalFitToPages }, session) => {
        session.ensureWritable(sheet);
        sheet.page.fitsWidth = horizontalFitToPages === 1;
      },
    ),
    setPrintTitleRows: on.action("1.9", [either(range, text)], (sheet, [place], session) => {
      session.ensureWritable(sheet);
      const { area, sheet: on } = given(sheet, place, session);
      if (on !== sheet) {
        throw new ExcelError("InvalidArgument", "The rows lie on another sheet.");
      }
      sheet.page.titleRows = { first: area.row, last: area.row + area.rows - 1 };
      return undefined;
    }),
    getPrintTitleRowsOrNullObject: on.finder("1.9", "Range", [], titleRows),
    getPrintTitleRows: on.finder("1.9", "Range", [], (sheet) => {
      return found(titleRows(sheet), "No rows are repeated on each page.");
    }),
  },
};
