import { errorRemark } from "./cellReading";
import type { EventFields } from "./eventRows";
import { namedRow, type KnownRows } from "./knownRows";
import { readText } from "./readText";
import { readYear } from "./readYear";
import type { RowReader } from "./rowReader";

/** What a survey or a stated mean belongs to: an event, or a whole year. */
interface FigureOwner {
  readonly event: string | null;
  /** The event's, or the one stated. */
  readonly year: number | null;
}

/** Träff or År: one of them is needed, and they may not contradict each other. */
export function ownerOfFigures(row: RowReader, events: KnownRows<EventFields>): FigureOwner {
  const name = row.read("event", readText);
  const event = namedRow(row, "event", name, events, "unknown-event")?.fields ?? null;
  const year = row.read("year", readYear);
  const isReadable = row.isReadable("event") && row.isReadable("year");
  if (isReadable && name === null && year === null) row.tell("event", errorRemark("event-or-year-missing"));
  if (event !== null && year !== null && event.year !== null && event.year !== year) {
    row.tell("year", errorRemark("event-in-other-year", { event: event.id ?? "", year, eventYear: event.year }));
  }
  return { event: event?.id ?? null, year: event?.year ?? year };
}
