import type { CellLook, GridCell } from "../../grid/gridWorkbook";
import { usualHeight, usualWidth } from "../../grid/sheetPlace";
import { declaring, type ObjectType } from "../declarations";
import { fitColumns, fitRows } from "../fitCells";
import { number, oneOf, truth, whole } from "../parameters";
import { changeCells, commonOfCells } from "../rangeCells";
import type { RangeTarget } from "../rangeTarget";
import type { Session } from "../session";

const on = declaring<RangeTarget>();

/** Changes the look of every cell of the range. */
export function changeLook(range: RangeTarget, session: Session, change: (look: CellLook) => CellLook): void {
  session.ensureWritable(range.sheet);
  changeCells(range, (cell) => ({ ...cell, look: change(cell.look) }));
}

export function commonLook<K extends keyof CellLook>(range: RangeTarget, part: K): CellLook[K] | null {
  return commonOfCells(range, ({ look }: GridCell) => look[part]);
}

/** The one size that all of the rows or columns have; null where they differ. */
function commonSize(sizes: ReadonlyMap<number, number>, first: number, count: number, standard: number): number | null {
  const size = sizes.get(first) ?? standard;
  for (let at = first; at < first + count; at += 1) {
    if ((sizes.get(at) ?? standard) !== size) {
      return null;
    }
  }
  return size;
}

function setSizes(sizes: Map<number, number>, first: number, count: number, size: number): void {
  for (let at = first; at < first + count; at += 1) {
    sizes.set(at, size);
  }
}

export const rangeFormatType: ObjectType<RangeTarget> = {
  members: {
    font: on.child("1.1", "RangeFont", (range) => range),
    fill: on.child("1.1", "RangeFill", (range) => range),
    borders: on.child("1.1", "RangeBorderCollection", (range) => range),
    columnWidth: on.settable(
      "1.2",
      number,
      ({ sheet, area }) => commonSize(sheet.columnWidths, area.column, area.columns, usualWidth),
      ({ sheet, area }, width, session) => {
        session.ensureWritable(sheet);
        setSizes(sheet.columnWidths, area.column, area.columns, width);
      },
    ),
    rowHeight: on.settable(
      "1.2",
      number,
      ({ sheet, area }) => commonSize(sheet.rowHeights, area.row, area.rows, usualHeight),
      ({ sheet, area }, height, session) => {
        session.ensureWritable(sheet);
        setSizes(sheet.rowHeights, area.row, area.rows, height);
      },
    ),
    wrapText: on.settable(
      "1.1",
      truth,
      (range) => commonLook(range, "wrap"),
      (range, wrap, session) => {
        changeLook(range, session, (look) => ({ ...look, wrap }));
      },
    ),
    indentLevel: on.settable(
      "1.9",
      whole,
      (range) => commonLook(range, "indent"),
      (range, indent, session) => {
        changeLook(range, session, (look) => ({ ...look, indent }));
      },
    ),
    horizontalAlignment: on.settable(
      "1.1",
      oneOf("General", "Left", "Center", "Right"),
      (range) => commonLook(range, "horizontal"),
      (range, horizontal, session) => {
        changeLook(range, session, (look) => ({ ...look, horizontal }));
      },
    ),
    verticalAlignment: on.settable(
      "1.1",
      oneOf("Top", "Center", "Bottom"),
      (range) => commonLook(range, "vertical"),
      (range, vertical, session) => {
        changeLook(range, session, (look) => ({ ...look, vertical }));
      },
    ),
    autofitColumns: on.action("1.2", [], (range, _, session) => {
      session.ensureWritable(range.sheet);
      session.calculate();
      fitColumns(range);
      return undefined;
    }),
    autofitRows: on.action("1.2", [], ({ sheet, area }, _, session) => {
      session.ensureWritable(sheet);
      session.calculate();
      fitRows({ sheet, area });
      return undefined;
    }),
  },
};
