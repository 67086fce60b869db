import type { EventRow } from "../../workbook/activityTables";
import { compareEvents } from "../../workbook/compareEvents";

/** An event of the plan; a row that is not broken has an id and a status. */
export interface PlannedEvent {
  readonly row: EventRow;
  /** 1 to 12; null where the date is not set. */
  readonly month: number | null;
}

/** The events of a year by date, those without one last. */
export function plannedEvents(events: readonly EventRow[], year: number): readonly PlannedEvent[] {
  return events
    .filter((row) => !row.broken && row.year === year)
    .sort(compareEvents)
    .map((row) => ({ row, month: row.start === null ? null : Number(row.start.slice(5, 7)) }));
}
