import { setCell, cellAt } from "../../grid/gridWorkbook";
import { collectionOf, declaring, type ObjectType, type Property } from "../declarations";
import { ExcelError } from "../excelError";
import { found } from "../found";
import { ensureValidName } from "../names";
import { either, text, truth, whole } from "../parameters";
import { ProtocolViolation } from "../protocolViolation";
import { range } from "../rangeParameter";
import { rangeTarget } from "../rangeTarget";
import { readRange } from "../readAddress";
import { sheetOf } from "../sheets";
import { bodyArea } from "../tableBody";
import { addTable, ensureTableNameFree, findTable, resizeTable, tablesOf } from "../tables";
import type { Scope, TableTarget } from "../targets";

const on = declaring<TableTarget>();
const collection = declaring<Scope>();

function truthOf(
  since: string,
  read: (table: TableTarget["table"]) => boolean,
  write: (table: TableTarget["table"], value: boolean, sheet: TableTarget["sheet"]) => void,
): Property<TableTarget> {
  return on.settable(
    since,
    truth,
    ({ table }) => read(table),
    ({ sheet, table }, value, session) => {
      session.ensureWritable(sheet);
      write(table, value, sheet);
    },
  );
}

/** A total row that is switched off takes its cells' content with it. */
function clearRow(sheet: TableTarget["sheet"], { area }: TableTarget["table"], row: number): void {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    setCell(sheet, row, column, { ...cellAt(sheet, row, column), value: null, formula: null });
  }
}

function remove({ sheet, table }: TableTarget): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

export const tableType: ObjectType<TableTarget> = {
  identity: ({ table }) => ({ Id: table.id }),
  ensureThere: ({ sheet, table }, { workbook }) => {
    if (!workbook.sheets.includes(sheet) || !sheet.tables.includes(table)) {
      throw new ExcelError("InvalidReference", "The table was deleted.");
    }
  },
  members: {
    id: on.property("1.1", ({ table }) => table.id),
    worksheet: on.child("1.2", "Worksheet", ({ sheet }) => sheet),
    columns: on.child("1.1", "TableColumnCollection", (target) => target),
    name: on.settable(
      "1.1",
      text,
      ({ table }) => table.name,
      ({ sheet, table }, name, session) => {
        session.ensureWritable(sheet);
        ensureValidName(name);
        ensureTableNameFree(session.workbook, name, table);
        table.name = name;
        session.noteNames();
      },
    ),
    style: on.settable(
      "1.1",
      text,
      ({ table }) => table.style,
      ({ sheet, table }, style, session) => {
        session.ensureWritable(sheet);
        if (!/^$|^TableStyle(?:Light(?:1\d|2[01]|\d)|Medium(?:1\d|2[0-8]|\d)|Dark(?:1[01]|\d))$/.test(style)) {
          throw new ExcelError("InvalidArgument", `There is no table style ${style}.`);
        }
        table.style = style;
      },
    ),
    showHeaders: on.property("1.1", ({ table }) => table.showHeaders),
    showTotals: truthOf(
      "1.1",
      ({ showTotals }) => showTotals,
      (table, shown, sheet) => {
        if (shown === table.showTotals) return;
        const { row, rows } = table.area;
        if (!shown) clearRow(sheet, table, row + rows - 1);
        table.area = { ...table.area, rows: shown ? rows + 1 : rows - 1 };
        table.showTotals = shown;
      },
    ),
    showBandedRows: truthOf(
      "1.3",
      ({ showBandedRows }) => showBandedRows ?? true,
      (table, shown) => {
        table.showBandedRows = shown;
      },
    ),
    showFilterButton: truthOf(
      "1.3",
      ({ showFilterButton }) => showFilterButton ?? true,
      (table, shown) => {
        table.showFilterButton = shown;
      },
    ),
    getRange: on.finder("1.1", "Range", [], ({ sheet, table }) => rangeTarget(sheet, table.area)),
    getHeaderRowRange: on.finder("1.1", "Range", [], ({ sheet, table }) =>
      rangeTarget(sheet, { ...table.area, rows: 1 }),
    ),
    getDataBodyRange: on.finder("1.1", "Range", [], ({ sheet, table }) => rangeTarget(sheet, bodyArea(table))),
    getTotalRowRange: on.finder("1.1", "Range", [], ({ sheet, table }) => {
      if (!table.showTotals) {
        throw new ExcelError("InvalidOperation", "The table shows no total row.");
      }
      return rangeTarget(sheet, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 });
    }),
    resize: on.action("1.13", [either(range, text)], (target, [given], session) => {
      session.ensureWritable(target.sheet);
      resizeTable(target, typeof given === "string" ? readRange(session.workbook, target.sheet, given) : given.target);
      session.noteNames();
      return undefined;
    }),
    convertToRange: on.finder("1.2", "Range", [], (target, _, session) => {
      session.ensureWritable(target.sheet);
      remove(target);
      session.noteNames();
      return rangeTarget(target.sheet, target.table.area);
    }),
    delete: on.action("1.1", [], (target, _, session) => {
      session.ensureWritable(target.sheet);
      remove(target);
      const { row, column, rows, columns } = target.table.area;
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          target.sheet.cells.get(row + down)?.delete(column + right);
        }
      }
      session.noteChange(target.sheet, target.table.area);
      return undefined;
    }),
  },
};

const noTable = "There is no such table.";

export const tableCollectionType: ObjectType<Scope> = {
  collection: collectionOf(
    "Table",
    "1.1",
    ({ sheet }: Scope, { workbook }) => tablesOf(workbook, sheet),
    ({ sheet }, key, { workbook }) => found(findTable(workbook, sheet, String(key)), noTable),
  ),
  members: {
    count: collection.property("1.1", ({ sheet }, { workbook }) => tablesOf(workbook, sheet).length),
    getCount: collection.action("1.4", [], ({ sheet }, _, { workbook }) => tablesOf(workbook, sheet).length),
    getItemAt: collection.finder("1.1", "Table", [whole], ({ sheet }, [index], { workbook }) =>
      found(tablesOf(workbook, sheet)[index], noTable),
    ),
    getItemOrNullObject: collection.finder("1.4", "Table", [text], ({ sheet }, [key], { workbook }) =>
      findTable(workbook, sheet, key),
    ),
    add: collection.finder("1.1", "Table", [either(range, text), truth], ({ sheet }, [given, hasHeaders], session) => {
      const { workbook } = session;
      if (!hasHeaders) {
        throw new ProtocolViolation("TableCollection.add without headers moves cells, which is not supported");
      }
      const on = sheet ?? sheetOf(workbook, workbook.activeSheet);
      const target = typeof given === "string" ? readRange(workbook, on, given) : given.target;
      session.ensureWritable(target.sheet);
      const added = addTable(workbook, target);
      session.noteChange(target.sheet, { ...target.area, rows: 1 });
      return added;
    }),
  },
};
