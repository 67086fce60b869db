import { columnOf, placeAt, valueAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import { serialOfDay } from "../../../text/dateText";
import { cellText } from "../table/cellText";
import { durationSeconds, unitOfHeader } from "./durationSeconds";
import { momentOf } from "./moment";

const day = 86400;

/** Between two cells of day and time; null where one tells no time. Past midnight without days, a day is added. */
function between(table: ExportTable, row: number, from: number, to: number): number | null {
  const [start, end] = [momentOf(valueAt(table, row, from)), momentOf(valueAt(table, row, to))];
  if (start?.seconds == null || end?.seconds == null) return null;
  const days =
    start.dayFirst === null || end.dayFirst === null || start.dayFirst === end.dayFirst
      ? 0
      : serialOfDay(end.dayFirst) - serialOfDay(start.dayFirst);
  const seconds = end.seconds - start.seconds + (Math.abs(days) > 2 ? 0 : days) * day;
  return seconds < 0 ? seconds + day : seconds;
}

/**
 * Reads how long the stay of a row was: as the export states it, else from joining and leaving. A duration that cannot be read is told,
 * and a number without a unit is taken for minutes.
 */
export function stayReader(table: ExportTable, told: ToldFindings): (row: number) => number | null {
  const [duration, joined, left] = [columnOf(table, "duration"), columnOf(table, "joined"), columnOf(table, "left")];
  const unit = unitOfHeader(table.headers[duration] ?? "");
  const known = new Map<unknown, number | null>();
  let isAssumed = false;
  const stated = (row: number): number | null | undefined => {
    const value = valueAt(table, row, duration);
    const before = known.get(value);
    if (before !== undefined) return before;
    if (/^-*$/.test(cellText(value))) return undefined;
    const plain = typeof value === "number" ? value : cellText(value);
    const seconds = durationSeconds(plain, unit);
    const inMinutes = seconds ?? durationSeconds(plain, 60);
    if (inMinutes === null) return null;
    if (seconds === null && !isAssumed) {
      isAssumed = true;
      told.add("export-duration-in-minutes", "note", placeAt(table, table.headerRow, duration));
    }
    known.set(value, inMinutes);
    return inMinutes;
  };
  return (row) => {
    const seconds = duration < 0 ? undefined : stated(row);
    if (seconds !== undefined && seconds !== null) return seconds;
    const computed = joined < 0 || left < 0 ? null : between(table, row, joined, left);
    if (seconds === null && computed === null) {
      const values = { text: cellText(valueAt(table, row, duration)).slice(0, 40) };
      told.add("export-duration-unreadable", "warning", placeAt(table, row, duration), values);
    }
    return computed;
  };
}
