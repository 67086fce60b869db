import { compareSwedish } from "../text/compareSwedish";
import type { EventRow } from "./activityTables";

/** Events in order: by start, then by id; those without a start last. */
export function compareEvents(a: Pick<EventRow, "start" | "id">, b: Pick<EventRow, "start" | "id">): number {
  if (a.start !== b.start) {
    if (a.start === null || b.start === null) return a.start === null ? 1 : -1;
    return a.start < b.start ? -1 : 1;
  }
  return compareSwedish(a.id ?? "", b.id ?? "");
}
