import { emailOf } from "../attendance/emailOf";
import { columnOf, placeAt, textAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import { earlierNumber, earlierRow } from "./earlierRow";

const times = ["completed", "submitted", "timestamp", "started"] as const;

/** Finds an earlier row with the same key. */
function addressBefore(table: ExportTable, column: number): (row: number) => number | undefined {
  const first = new Map<string, number>();
  return (row) => {
    const text = textAt(table, row, column);
    const address = text.includes("@") ? emailOf(text) : null;
    if (address === null) return undefined;
    const before = first.get(address);
    if (before === undefined) first.set(address, row);
    return before;
  };
}

/** An earlier row that says the same in all columns but the running number. */
function wholeBefore(table: ExportTable, column: number, id: number): (row: number) => number | undefined {
  return earlierRow(table.grid.values, column, (cells, before) => {
    for (let at = 0; at < cells.length; at += 1) if (at !== id && cells[at] !== before[at]) return false;
    return true;
  });
}

/**
 * Tells submissions that seem to be the same one twice: with the number of another, from the same address, or alike in all that they say
 * and at the same time. They are not taken away: a person says which counts.
 */
export function tellDoubled(table: ExportTable, rows: readonly number[], told: ToldFindings): void {
  const [id, email] = [columnOf(table, "responseId"), columnOf(table, "email")];
  const time = times.map((field) => columnOf(table, field)).find((column) => column >= 0) ?? -1;
  const finders = [
    ...(id < 0 ? [] : [earlierNumber(table.grid.values, id)]),
    ...(email < 0 ? [] : [addressBefore(table, email)]),
    ...(time < 0 ? [] : [wholeBefore(table, time, id)]),
  ];
  for (const row of rows) {
    let before: number | undefined;
    for (const find of finders) before = find(row) ?? before;
    if (before === undefined) continue;
    told.add("export-answered-twice", "warning", placeAt(table, row, null), { firstRow: table.grid.row + before });
  }
}
