import { cellAt } from "../../grid/gridWorkbook";
import { collectionOf, declaring, type ObjectType } from "../declarations";
import type { TableColumnTarget, TableTarget } from "../targets";

const on = declaring<TableColumnTarget>();

/** A column's name: its header cell, or what it is called while the header row is hidden. */
function nameOf({ sheet, table, index }: TableColumnTarget): string {
  const fallback = table.columnNames?.[index] ?? `Column${index + 1}`;
  if (!table.showHeaders) {
    return fallback;
  }
  const { value } = cellAt(sheet, table.area.row, table.area.column + index);
  return value === null || typeof value === "object" ? fallback : String(value);
}

export const tableColumnType: ObjectType<TableColumnTarget> = {
  members: {
    index: on.property("1.1", ({ index }) => index),
    name: on.property("1.1", nameOf),
  },
};

export const tableColumnCollectionType: ObjectType<TableTarget> = {
  collection: collectionOf("TableColumn", "1.1", ({ sheet, table }: TableTarget) =>
    Array.from({ length: table.area.columns }, (_none, index) => ({ sheet, table, index })),
  ),
  members: {
    count: declaring<TableTarget>().property("1.1", ({ table }) => table.area.columns),
  },
};
