import type { EventRow } from "../../workbook/activityTables";
import type { PlannedEvent } from "./plannedEvents";

/** A year's plan in plain data. */
export interface PlanFigures {
  /** Null where it is not known. */
  readonly year: number | null;
  /** By date, those without one last; null where they cannot be read. */
  readonly events:
    | readonly Pick<EventRow, "id" | "groups" | "kind" | "form" | "start" | "end" | "location" | "theme" | "status">[]
    | null;
}

export function planFigures(year: number, events: readonly PlannedEvent[]): PlanFigures {
  return {
    year,
    events: events.map(({ row: { id, groups, kind, form, start, end, location, theme, status } }) => ({
      ...{ id, groups, kind, form, start, end, location, theme, status },
    })),
  };
}
