import { columnOf, textAt, type ExportTable } from "../table/exportTable";
import type { HeaderField } from "../table/headerField";

/** The columns of participants, which stand in this order in every language. */
const order: readonly HeaderField[] = ["name", "joined", "left", "duration", "email", "upn", "role"];

const rowsLookedAt = 20;

/**
 * The table of participants of a report with sections in a language that is not known: the header that names the UPN is the same in all of
 * them, and the columns stand as they always do, once the addresses are where they should be.
 */
export function withTeamsColumns(table: ExportTable): ExportTable {
  const isComplete = order.slice(0, 4).every((field) => columnOf(table, field) >= 0);
  if (isComplete || table.headers.length < order.length) return table;
  const upn = columnOf(table, "upn");
  const rows = Array.from({ length: Math.min(rowsLookedAt, table.to - table.from) }, (_none, at) => table.from + at);
  const hasAddress = rows.some((row) => textAt(table, row, 4).includes("@"));
  if (upn !== 5 || !hasAddress) return table;
  return { ...table, fields: table.fields.map((field, column) => order[column] ?? field) };
}
