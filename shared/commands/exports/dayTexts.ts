import { serialOfDay } from "../../text/dateText";
import type { EventRow } from "../../workbook/activityTables";
import { calendarDay } from "./eventOfExport";

/** The ways in which the day of an event may stand in Dag: its number, its date, the serial of that. */
export function dayTexts(event: EventRow, day: number): readonly string[] {
  const date = calendarDay(event, day);
  return [String(day), ...(date === null ? [] : [date, String(serialOfDay(date))])];
}
