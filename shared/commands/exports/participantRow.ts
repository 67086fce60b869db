import type { ExportPerson } from "../../imports/exports/exportContent";
import { personKey } from "../../attendance/personKey";
import { normaliseEmail } from "../../text/normaliseEmail";
import type { ComingRow } from "./replacedRows";

/** Where rows of Deltagare belong. */
export interface ParticipantPlace {
  readonly event: string;
  /** From 1; null where the event has one day. */
  readonly day: number | null;
  /** The ways in which the day may stand in Dag: its number, its date, the serial of that. */
  readonly dayTexts: readonly string[];
  /** Källa: the file's name and hash. */
  readonly source: string;
}

const roleWords = { organiser: "organiserRole", presenter: "presenter", participant: "participant" } as const;

/**
 * The row of Deltagare for a person of an export. Minuter are whole minutes begun and ended, so that nobody is taken to have been there
 * longer than was measured. Kommunkod is left to the reading of the table, where every row resolves by the same rule.
 */
export function participantRow(person: ExportPerson, { event, day, source }: ParticipantPlace): ComingRow {
  const { name, email, organisation, role, position, status, seconds } = person;
  const stated = {
    event,
    day: day === null ? null : String(day),
    name,
    email,
    organisation,
    role: roleWords[role],
    position,
    status,
    minutes: seconds === null ? null : Math.floor(seconds / 60),
    source,
  };
  const values = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
  // A row that is moved from one day to an event of a single day holds none.
  return { key: rowKey(email, name, organisation), values: { ...values, day: stated.day } };
}

/** The person of a row, as text; "" where it names nobody. */
export function rowKey(email: string | null, name: string | null, organisation: string | null): string {
  return personKey({ email: email === null ? null : normaliseEmail(email), name, organisation }) ?? "";
}
