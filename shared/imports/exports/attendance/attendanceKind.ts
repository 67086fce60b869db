import type { ExportKind } from "../exportContent";
import { hasField, type ExportTable } from "../table/exportTable";
import { headerWord } from "../table/headerWord";

/** Which report a table of persons is of, by the headers that only one tool has; null where it is no table of persons. */
export function attendanceKind(table: ExportTable): ExportKind | null {
  const words = new Set(table.headers.map(headerWord));
  const has = (...headers: readonly string[]): boolean => headers.some((header) => words.has(header));
  const isPresence = ["joined", "left", "duration", "attended", "waitingRoom"].some((field) =>
    table.fields.includes(field as "joined"),
  );
  const hasPerson = ["name", "firstName", "lastName", "email"].some((field) => table.fields.includes(field as "name"));
  if (!hasPerson) return null;
  if (hasField(table, "action", "session")) return "teams-live-event";
  if (hasField(table, "action") && (hasField(table, "moment") || hasField(table, "timestamp")))
    return "teams-join-list";
  if (!isPresence && hasField(table, "registered", "approval")) return "zoom-registration";
  if (!isPresence) return "sign-up-list";
  if (hasField(table, "upn")) return "teams-meeting-summary";
  if (has("total duration (minutes)", "total varaktighet (minuter)")) return "zoom-unique-users";
  if (has("attendee email", "attendance duration")) return "webex";
  if (has("name (original name)", "namn (ursprungligt namn)") || hasField(table, "waitingRoom")) return "zoom-meeting";
  if (has("time joined", "time exited")) return "meet";
  if (has("duration (minutes)") && hasField(table, "guest")) return "zoom-meeting";
  return "attendance-table";
}
