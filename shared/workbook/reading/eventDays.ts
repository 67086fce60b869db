import { serialOfDay } from "../../text/dateText";
import { errorRemark, warningRemark } from "./cellReading";
import type { RowReader } from "./rowReader";

/** Above this an end is a fault of typing. */
const mostDays = 31;

interface StatedDays {
  readonly start: string | null;
  readonly end: string | null;
  readonly participantsByDay: readonly number[];
  readonly unnamedByDay: readonly number[];
}

/** The number of event days of a row, and what is wrong with its days. */
export function eventDays(row: RowReader, { start, end, participantsByDay, unnamedByDay }: StatedDays): number {
  const stated = Math.max(1, participantsByDay.length, unnamedByDay.length);
  if (start === null || !row.isReadable("end")) {
    if (end !== null && row.isReadable("start")) row.tell("start", errorRemark("end-without-start", { end }));
    return stated;
  }
  const days = end === null ? 1 : serialOfDay(end) - serialOfDay(start) + 1;
  if (days < 1) {
    row.tell("end", errorRemark("ends-before-start", { from: start, to: end ?? start }));
    return stated;
  }
  if (days > mostDays) {
    row.tell("end", errorRemark("event-too-long", { days, most: mostDays }));
    return stated;
  }
  const numbers = { participantsByDay, unnamed: unnamedByDay };
  for (const [field, list] of Object.entries(numbers)) {
    if (list.length > days) row.tell(field, errorRemark("more-numbers-than-days", { count: list.length, days }));
  }
  if (participantsByDay.length > 0 && participantsByDay.length < days) {
    row.tell("participantsByDay", warningRemark("fewer-numbers-than-days", { count: participantsByDay.length, days }));
  }
  return days;
}
