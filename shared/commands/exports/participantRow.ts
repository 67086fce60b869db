import type { ExportPerson } from "../../imports/exports/exportContent";
import { sameWord } from "../../text/sameWord";
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

/** What tells one person of a list from another: the e-mail, else name and organisation. */
export function personKey(email: string | null, name: string | null, organisation: string | null): string {
  if (email !== null && email.trim() !== "") return `@ ${sameWord(email)}`;
  return `${sameWord(name ?? "")} | ${sameWord(organisation ?? "")}`;
}

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
  return { key: personKey(email, name, organisation), values: { ...values, day: stated.day } };
}
