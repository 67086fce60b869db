import { columnOf, valueAt, type ExportTable } from "../table/exportTable";
import type { HeaderField } from "../table/headerField";
import { momentOf, type Moment } from "./moment";

/** The date of "2026-02-04 09:00:12": the time of day makes each one another. */
function dateAlone(text: string): string {
  const end = text.search(/[ \u00a0]\d{1,2}[:.]/);
  return end < 0 ? text : text.slice(0, end);
}

/** A report of more rows is of one meeting all the same. */
const rowsEnough = 5000;

/** The different days of some columns. */
export function momentsOf(table: ExportTable, fields: readonly HeaderField[]): readonly Moment[] {
  const dates = new Set<string | number>();
  const to = Math.min(table.to, table.from + rowsEnough);
  let last = "";
  for (const field of fields) {
    const column = columnOf(table, field);
    for (let row = table.from; column >= 0 && row < to; row += 1) {
      const value = valueAt(table, row, column);
      if (typeof value === "number") dates.add(Math.floor(value));
      // Most rows are of the same day as the one above.
      if (typeof value !== "string" || (last !== "" && value.startsWith(last) && value[last.length] === " ")) continue;
      last = dateAlone(value);
      dates.add(last);
    }
  }
  return [...dates].map(momentOf).filter((moment) => moment !== null);
}
