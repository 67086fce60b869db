import { plainLook, blankCell, cellAt } from "../../grid/gridWorkbook";
import { declaring, type ObjectType } from "../declarations";
import { oneOf, optional, whole, type Parameter } from "../parameters";
import { range } from "../rangeParameter";
import { changeCells, readCells, validateArraySize } from "../rangeCells";
import { ensureSheetThere, rangeAddress, sheetColumns, sheetRows, type RangeTarget } from "../rangeTarget";
import { selectRange } from "../selectRange";
import type { Session } from "../session";
import { shownText } from "../shownText";
import { refreshHeaders } from "../tableHeaders";
import { writeContent, writeFormat } from "../writeContent";
import { valueType, wireValue } from "../wireValue";
import { rangeFinders } from "./rangeFinders";

const on = declaring<RangeTarget>();

/** Arrays of rows, or one value for all cells; their shape and content are looked at when they are written. */
const content: Parameter<unknown> = {
  words: "rows of values",
  accepts: (value): value is unknown => Array.isArray(value) || ["string", "number", "boolean"].includes(typeof value),
};

/** Neither skipping blank cells nor turning rows into columns. */
const no: Parameter<false> = { words: "false", accepts: (value): value is false => value === false };

function clear(target: RangeTarget, applyTo: string | null, session: Session): void {
  session.ensureWritable(target.sheet);
  const what = applyTo ?? "All";
  changeCells(target, (cell) => {
    const emptied = what === "Formats" ? cell : { ...cell, value: null, formula: null };
    return what === "Contents" ? emptied : { ...emptied, format: blankCell.format, look: plainLook };
  });
  refreshHeaders(target);
  session.noteChange(target.sheet, target.area);
}

/** A source that is smaller than the target is repeated. */
function copyFormats(source: RangeTarget, target: RangeTarget, session: Session): void {
  session.ensureWritable(target.sheet);
  const { area } = source;
  const looks = Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, right) => {
      const { format, look } = cellAt(source.sheet, area.row + down, area.column + right);
      return { format, look };
    }),
  );
  changeCells(target, (cell, down, right) => ({ ...cell, ...looks[down % area.rows]?.[right % area.columns] }));
  session.noteChange(target.sheet, target.area);
}

export const rangeType: ObjectType<RangeTarget> = {
  identity: (target, session) => {
    const reference = session.referenceOf(target);
    return reference === null ? {} : { _ReferenceId: reference };
  },
  ensureThere: ({ sheet }, { workbook }) => {
    ensureSheetThere(workbook, sheet);
  },
  internal: {
    _KeepReference: on.action("1.1", [], (target, _, session) => {
      session.keepReference(target);
      return undefined;
    }),
    _ValidateArraySize: on.action("1.3", [whole, whole], (target, [rows, columns]) => {
      validateArraySize(target, rows, columns);
      return undefined;
    }),
  },
  members: {
    ...rangeFinders,
    format: on.child("1.1", "RangeFormat", (target) => target),
    worksheet: on.child("1.1", "Worksheet", ({ sheet }) => sheet),
    dataValidation: on.child("1.8", "DataValidation", (target) => target),
    address: on.property("1.1", rangeAddress),
    addressLocal: on.property("1.1", rangeAddress),
    rowIndex: on.property("1.1", ({ area }) => area.row - 1),
    columnIndex: on.property("1.1", ({ area }) => area.column - 1),
    rowCount: on.property("1.1", ({ area }) => area.rows),
    columnCount: on.property("1.1", ({ area }) => area.columns),
    cellCount: on.property("1.1", ({ area }) =>
      area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns,
    ),
    isEntireColumn: on.property("1.7", ({ area }) => area.rows === sheetRows),
    isEntireRow: on.property("1.7", ({ area }) => area.columns === sheetColumns),
    hasSpill: on.property("1.12", () => false),
    hidden: on.property("1.2", () => false),
    values: on.settable(
      "1.1",
      content,
      computed((target) => readCells(target, wireValue)),
      writeContent,
    ),
    formulas: on.settable(
      "1.1",
      content,
      computed((target) => readCells(target, (cell) => cell.formula ?? wireValue(cell))),
      writeContent,
    ),
    text: on.property(
      "1.1",
      computed((target) => readCells(target, shownText)),
    ),
    valueTypes: on.property(
      "1.1",
      computed((target) => readCells(target, valueType)),
    ),
    numberFormat: on.settable("1.1", content, (target) => readCells(target, ({ format }) => format), writeFormat),
    clear: on.action("1.1", [optional(oneOf("All", "Formats", "Contents"))], (target, [applyTo], session) => {
      clear(target, applyTo, session);
      return undefined;
    }),
    copyFrom: on.action("1.9", [range, oneOf("Formats"), optional(no), optional(no)], (target, [source], session) => {
      copyFormats(source.target, target, session);
      return undefined;
    }),
    select: on.action("1.1", [], (target, _, session) => {
      selectRange(target, session);
      return undefined;
    }),
    calculate: on.action("1.6", [], (_target, _, session) => {
      session.calculate(true);
      return undefined;
    }),
  },
};

/** What depends on formulas is read after they were computed. */
function computed<R>(read: (target: RangeTarget) => R): (target: RangeTarget, session: Session) => R {
  return (target, session) => {
    session.calculate();
    return read(target);
  };
}
