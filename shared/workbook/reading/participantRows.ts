import { toNumber } from "../../money/decimal";
import { serialOfDay } from "../../text/dateText";
import type { ParticipantRow } from "../activityTables";
import { errorRemark } from "./cellReading";
import type { EventFields } from "./eventRows";
import { namedRow, type KnownRows } from "./knownRows";
import type { LocatedTable } from "./locatedTable";
import { readAmount } from "./readAmount";
import { readCode } from "./readCode";
import { readEmail } from "./readEmail";
import { readEventDay } from "./readEventDay";
import { readText } from "./readText";
import { readWord } from "./readWord";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";

type ParticipantFields = RowFields<ParticipantRow>;

const readRole = readWord(["participant", "organiserRole", "presenter"]);
const readStatus = readWord(["signedUp", "tookPart", "didNotCome"]);

/** The day of the event: blank is its only one. */
function readDay(row: RowReader, event: EventFields | null): number | null {
  const reference = row.read("day", readEventDay);
  if (event === null || !row.isReadable("day")) return null;
  const { id, start, days } = event;
  if (reference === null) {
    if (days === 1) return 1;
    row.tell("day", errorRemark("event-day-missing", { event: id ?? "", days }));
    return null;
  }
  if ("date" in reference && start === null) {
    row.tell("day", errorRemark("event-day-undated", { event: id ?? "", date: reference.date }));
    return null;
  }
  const day =
    "number" in reference ? reference.number : serialOfDay(reference.date) - serialOfDay(start ?? reference.date) + 1;
  if (day >= 1 && day <= days) return day;
  const shown = "number" in reference ? String(reference.number) : reference.date;
  row.tell("day", errorRemark("event-day-outside", { event: id ?? "", day: shown, days }));
  return null;
}

/** One text for all rows that have the same: a list of a million rows names a few hundred organisations. */
class SharedTexts {
  private readonly texts = new Map<string, string>();

  of(text: string | null): string | null {
    if (text === null) return null;
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }
}

function readFields(row: RowReader, events: KnownRows<EventFields>, shared: SharedTexts): ParticipantFields {
  const event = namedRow(row, "event", row.require("event", readText), events, "unknown-event")?.fields ?? null;
  const day = readDay(row, event);
  const name = row.read("name", readText);
  const email = row.read("email", readEmail);
  const isNobody = name === null && email === null && row.isReadable("name") && row.isReadable("email");
  if (isNobody) row.tell("name", errorRemark("participant-without-name"));
  const status = row.read("status", readStatus);
  const minutes = row.read("minutes", readAmount);
  return {
    event: event?.id ?? null,
    day,
    name,
    email,
    organisation: shared.of(row.read("organisation", readText)),
    code: shared.of(row.read("code", readCode)),
    role: row.read("role", readRole) ?? "participant",
    position: shared.of(row.read("position", readText)),
    status: row.isReadable("status") ? (status ?? "tookPart") : null,
    minutes: minutes === null ? null : toNumber(minutes),
    source: shared.of(row.read("source", readText)),
  };
}

export function participantRows(
  table: LocatedTable | null,
  events: KnownRows<EventFields>,
): readonly ReadRow<ParticipantFields>[] {
  const shared = new SharedTexts();
  return readRows(table, (row) => readFields(row, events, shared));
}
