import { cellText } from "../table/cellText";
import { columnOf, placeAt, textAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import { emailOf } from "../attendance/emailOf";

/** Joins the cells that tell one submission from another; "" where too little is told. */
function sameness(table: ExportTable): (row: number) => string {
  const id = columnOf(table, "responseId");
  const times = (["started", "completed", "submitted", "timestamp"] as const)
    .map((field) => columnOf(table, field))
    .filter((column) => column >= 0);
  return (row) => {
    if (times.length === 0) return "";
    const cells = table.grid.values[row] ?? [];
    return cells.map((value, column) => (column === id ? "" : cellText(value))).join("\u0000");
  };
}

/**
 * Tells submissions that seem to be the same one twice: with the number of another, from the same address, or alike in all that they say
 * and at the same time. They are not taken away: a person says which counts.
 */
export function tellDoubled(table: ExportTable, rows: readonly number[], told: ToldFindings): void {
  const [id, email] = [columnOf(table, "responseId"), columnOf(table, "email")];
  const whole = sameness(table);
  const first = new Map<string, number>();
  for (const row of rows) {
    const address = emailOf(textAt(table, row, email));
    const number = textAt(table, row, id);
    const keys = [number === "" ? "" : `id ${number}`, address === null ? "" : `from ${address}`, whole(row)];
    const before = keys.map((key) => (key === "" ? undefined : first.get(key))).find((found) => found !== undefined);
    if (before !== undefined) {
      told.add("export-answered-twice", "warning", placeAt(table, row, null), { firstRow: table.grid.row + before });
    }
    for (const key of keys) if (key !== "" && !first.has(key)) first.set(key, row);
  }
}
