import type { GridSheet } from "../../grid/gridWorkbook";
import { collectionOf, declaring, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { found } from "../found";
import { either, text, whole, type Parameter } from "../parameters";
import { range } from "../rangeParameter";
import { rangeTarget } from "../rangeTarget";
import { readRange } from "../readAddress";
import type { PageBreakTarget } from "../targets";

const collection = declaring<GridSheet>();
const item = declaring<PageBreakTarget>();

const breaksOf = (sheet: GridSheet): readonly PageBreakTarget[] => sheet.page.breaks.map((row) => ({ sheet, row }));
const noBreak = "There is no such page break.";

/** Excel takes no more of them on a sheet. */
const mostBreaks = 1023;

export const pageBreakType: ObjectType<PageBreakTarget> = {
  members: {
    rowIndex: item.property("1.9", ({ row }) => row - 1),
    columnIndex: item.property("1.9", () => 0),
    getCellAfterBreak: item.finder("1.9", "Range", [], ({ sheet, row }) =>
      rangeTarget(sheet, { row, column: 1, rows: 1, columns: 1 }),
    ),
    delete: item.action("1.9", [], ({ sheet, row }, _, session) => {
      session.ensureWritable(sheet);
      sheet.page.breaks = sheet.page.breaks.filter((each) => each !== row);
      return undefined;
    }),
  },
};

const place: Parameter<string | { readonly target: ReturnType<typeof readRange> }> = either(range, text);

/** The horizontal page breaks of a sheet: those that someone has set. */
export const pageBreakCollectionType: ObjectType<GridSheet> = {
  collection: collectionOf("PageBreak", "1.9", breaksOf, (sheet, key) => found(breaksOf(sheet)[Number(key)], noBreak)),
  members: {
    getCount: collection.action("1.9", [], ({ page }) => page.breaks.length),
    getItem: collection.finder("1.9", "PageBreak", [whole], (sheet, [index]) => found(breaksOf(sheet)[index], noBreak)),
    add: collection.finder("1.9", "PageBreak", [place], (sheet, [given], session) => {
      session.ensureWritable(sheet);
      const { area, sheet: on } = typeof given === "string" ? readRange(session.workbook, sheet, given) : given.target;
      if (on !== sheet) throw new ExcelError("InvalidArgument", "The row lies on another sheet.");
      const rows = new Set([...sheet.page.breaks, area.row]);
      if (area.row === 1 || rows.size > mostBreaks) {
        throw new ExcelError("InvalidArgument", "No page can begin there.");
      }
      sheet.page.breaks = [...rows].sort((a, b) => a - b);
      return { sheet, row: area.row };
    }),
    removePageBreaks: collection.action("1.9", [], (sheet, _, session) => {
      session.ensureWritable(sheet);
      sheet.page.breaks = [];
      return undefined;
    }),
  },
};
