import type { GridArea } from "../../grid/gridWorkbook";
import { declaring, type Finder } from "../declarations";
import { ExcelError } from "../excelError";
import { found } from "../found";
import { either, optional, text, truth, whole } from "../parameters";
import { range, type RangeObject } from "../rangeParameter";
import { boundingArea, intersection, rangeTarget, sheetColumns, sheetRows, type RangeTarget } from "../rangeTarget";
import { readRange } from "../readAddress";
import type { Session } from "../session";
import { usedArea } from "../usedArea";

const on = declaring<RangeTarget>();

const rangeOrAddress = either(range, text);

function other(given: RangeObject | string, { sheet }: RangeTarget, session: Session): RangeTarget {
  const place = typeof given === "string" ? readRange(session.workbook, sheet, given) : given.target;
  if (place.sheet !== sheet) {
    throw new ExcelError("InvalidArgument", "The ranges are on different sheets.");
  }
  return place;
}

/** A part of the range that must lie within it. */
function part(target: RangeTarget, within: Partial<GridArea>): RangeTarget {
  return rangeTarget(target.sheet, { ...target.area, ...within });
}

function inside(index: number, size: number): number {
  if (index < 0 || index >= size) {
    throw new ExcelError("InvalidArgument", `The range has no row or column ${index}.`);
  }
  return index;
}

function common(target: RangeTarget, given: RangeObject | string, session: Session): RangeTarget | null {
  const area = intersection(target.area, other(given, target, session).area);
  return area === null ? null : rangeTarget(target.sheet, area);
}

function used({ sheet, area }: RangeTarget, valuesOnly: boolean | null, session: Session): RangeTarget | null {
  session.calculate();
  const cells = usedArea(sheet, area, valuesOnly ?? false);
  return cells === null ? null : rangeTarget(sheet, cells);
}

/** Methods of a range that give another range. */
export const rangeFinders: Readonly<Record<string, Finder<RangeTarget>>> = {
  getCell: on.finder("1.1", "Range", [whole, whole], ({ sheet, area }, [row, column]) =>
    rangeTarget(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
  ),
  getRow: on.finder("1.1", "Range", [whole], (target, [row]) =>
    part(target, { row: target.area.row + inside(row, target.area.rows), rows: 1 }),
  ),
  getColumn: on.finder("1.1", "Range", [whole], (target, [column]) =>
    part(target, { column: target.area.column + inside(column, target.area.columns), columns: 1 }),
  ),
  getLastRow: on.finder("1.1", "Range", [], (target) =>
    part(target, { row: target.area.row + target.area.rows - 1, rows: 1 }),
  ),
  getLastColumn: on.finder("1.1", "Range", [], (target) =>
    part(target, { column: target.area.column + target.area.columns - 1, columns: 1 }),
  ),
  getLastCell: on.finder("1.1", "Range", [], ({ sheet, area }) =>
    rangeTarget(sheet, {
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  ),
  getEntireColumn: on.finder("1.1", "Range", [], (target) => part(target, { row: 1, rows: sheetRows })),
  getEntireRow: on.finder("1.1", "Range", [], (target) => part(target, { column: 1, columns: sheetColumns })),
  getOffsetRange: on.finder("1.1", "Range", [whole, whole], (target, [down, right]) =>
    part(target, { row: target.area.row + down, column: target.area.column + right }),
  ),
  getResizedRange: on.finder("1.2", "Range", [whole, whole], (target, [rows, columns]) =>
    part(target, { rows: target.area.rows + rows, columns: target.area.columns + columns }),
  ),
  getAbsoluteResizedRange: on.finder("1.7", "Range", [whole, whole], (target, [rows, columns]) =>
    part(target, { rows, columns }),
  ),
  getBoundingRect: on.finder("1.1", "Range", [rangeOrAddress], (target, [given], session) =>
    rangeTarget(target.sheet, boundingArea(target.area, other(given, target, session).area)),
  ),
  getIntersection: on.finder("1.1", "Range", [rangeOrAddress], (target, [given], session) =>
    found(common(target, given, session), "The ranges have no cell in common."),
  ),
  getIntersectionOrNullObject: on.finder("1.4", "Range", [rangeOrAddress], (target, [given], session) =>
    common(target, given, session),
  ),
  getUsedRange: on.finder("1.1", "Range", [optional(truth)], (target, [valuesOnly], session) =>
    found(used(target, valuesOnly, session), "No cell of the range is used."),
  ),
  getUsedRangeOrNullObject: on.finder("1.4", "Range", [optional(truth)], (target, [valuesOnly], session) =>
    used(target, valuesOnly, session),
  ),
};
