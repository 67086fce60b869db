import type { GridArea, GridSheet } from "../../grid/gridWorkbook";
import { declaring, type ObjectType, type Property } from "../declarations";
import { ExcelError } from "../excelError";
import { ensureValidName } from "../names";
import { either, text, truth, whole } from "../parameters";
import { ProtocolViolation } from "../protocolViolation";
import { range } from "../rangeParameter";
import { readRange } from "../readAddress";
import { sheetOf } from "../sheets";
import { addTable, ensureTableNameFree, findTable, resizeTable, tablesOf } from "../tables";
import { hostObject, type HostObject, type TableTarget } from "../targets";
import { rangeObject } from "./rangeFinders";

const on = declaring<TableTarget>();
const collection = declaring<GridSheet | null>();

function bodyArea({ area, showHeaders, showTotals }: TableTarget["table"]): GridArea {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

function truthOf(
  since: string,
  read: (table: TableTarget["table"]) => boolean,
  write: (table: TableTarget["table"], value: boolean) => void,
): Property<TableTarget> {
  return on.settable(
    since,
    truth,
    ({ table }) => read(table),
    ({ sheet, table }, value, session) => {
      session.ensureWritable(sheet);
      write(table, value);
    },
  );
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
    worksheet: on.child("1.2", ({ sheet }) => hostObject("Worksheet", sheet)),
    name: on.settable(
      "1.1",
      text,
      ({ table }) => table.name,
      ({ sheet, table }, name, session) => {
        session.ensureWritable(sheet);
        ensureValidName(name);
        ensureTableNameFree(session.workbook, name, table);
        table.name = name;
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
      (table, shown) => {
        if (shown !== table.showTotals) {
          const { rows } = table.area;
          table.area = { ...table.area, rows: shown ? rows + 1 : rows - 1 };
          table.showTotals = shown;
        }
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
    getRange: on.finder("1.1", [], ({ sheet, table }) => rangeObject(sheet, table.area)),
    getHeaderRowRange: on.finder("1.1", [], ({ sheet, table }) => rangeObject(sheet, { ...table.area, rows: 1 })),
    getDataBodyRange: on.finder("1.1", [], ({ sheet, table }) => rangeObject(sheet, bodyArea(table))),
    getTotalRowRange: on.finder("1.1", [], ({ sheet, table }) => {
      if (!table.showTotals) {
        throw new ExcelError("InvalidOperation", "The table shows no total row.");
      }
      return rangeObject(sheet, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 });
    }),
    resize: on.action("1.13", [either(range, text)], (target, [given], session) => {
      session.ensureWritable(target.sheet);
      resizeTable(target, typeof given === "string" ? readRange(session.workbook, target.sheet, given) : given.target);
      return undefined;
    }),
    convertToRange: on.finder("1.2", [], (target, _, session) => {
      session.ensureWritable(target.sheet);
      remove(target);
      return rangeObject(target.sheet, target.table.area);
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

function found(target: TableTarget | null | undefined): HostObject {
  if (target === null || target === undefined) {
    throw new ExcelError("ItemNotFound", "There is no such table.");
  }
  return hostObject("Table", target);
}

export const tableCollectionType: ObjectType<GridSheet | null> = {
  collection: {
    since: "1.1",
    itemType: "Table",
    items: (sheet, { workbook }) => tablesOf(workbook, sheet).map((target) => hostObject("Table", target)),
    item: (sheet, key, { workbook }) => found(findTable(workbook, sheet, String(key))),
  },
  members: {
    count: collection.property("1.1", (sheet, { workbook }) => tablesOf(workbook, sheet).length),
    getCount: collection.action("1.4", [], (sheet, _, { workbook }) => tablesOf(workbook, sheet).length),
    getItemAt: collection.finder("1.1", [whole], (sheet, [index], { workbook }) =>
      found(tablesOf(workbook, sheet)[index]),
    ),
    getItemOrNullObject: collection.finder("1.4", [text], (sheet, [key], { workbook }) => {
      const target = findTable(workbook, sheet, key);
      return target === null ? null : hostObject("Table", target);
    }),
    add: collection.finder("1.1", [either(range, text), truth], (sheet, [given, hasHeaders], session) => {
      const { workbook } = session;
      if (!hasHeaders) {
        throw new ProtocolViolation("TableCollection.add without headers moves cells, which is not supported");
      }
      const on = sheet ?? sheetOf(workbook, workbook.activeSheet);
      const target = typeof given === "string" ? readRange(workbook, on, given) : given.target;
      session.ensureWritable(target.sheet);
      const added = addTable(workbook, target);
      session.noteChange(target.sheet, { ...target.area, rows: 1 });
      return hostObject("Table", added);
    }),
  },
};
