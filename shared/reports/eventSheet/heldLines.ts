import type { EventLine, PlacedEvents } from "./eventTable";

/** The rows in which held events are counted, with their places in the table. */
export function heldLines({ lines }: PlacedEvents): readonly (EventLine & { readonly row: number })[] {
  return lines
    .map((line, row) => ({ ...line, row }))
    .filter(({ isCounted, event }) => isCounted && event.status === "held");
}
