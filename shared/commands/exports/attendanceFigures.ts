import type { AttendanceExport, ExportPerson } from "../../imports/exports/exportContent";
import type { ExportOutcome } from "../commandOutcome";

/**
 * An attendance or sign-up list in numbers, all but rows of unique persons. Hosts and panelists of a webinar are organisers, and no
 * attendees.
 */
export function attendanceFigures(
  { rows, persons, hosts }: AttendanceExport,
  unresolved: readonly string[],
): NonNullable<ExportOutcome["attendance"]> {
  const hostKeys = new Set(hosts);
  const count = (isCounted: (person: ExportPerson) => boolean) => persons.filter(isCounted).length;
  const isAttendee = ({ status, key }: ExportPerson) => status === "tookPart" && !hostKeys.has(key);
  return {
    rows,
    uniqueParticipants: count(isAttendee),
    signedUp: count(({ status }) => status !== "tookPart"),
    organisers: count(({ role, key }) => role === "organiser" || hostKeys.has(key)),
    phone: count((person) => person.isPhone && isAttendee(person)),
    withoutEmail: count((person) => person.email === null && !person.isPhone && isAttendee(person)),
    unresolved,
  };
}
