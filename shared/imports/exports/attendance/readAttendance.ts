import { columnOf, hasField, placeAt, textAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import type { AttendanceExport, ExportPerson } from "../exportContent";
import type { AttendanceTables } from "./attendanceTables";
import { dayOfExport } from "./dayOfExport";
import { readJoinLeave } from "./joinLeave";
import { meetingDetails } from "./meetingDetails";
import { momentsOf } from "./momentsOf";
import { PersonBook } from "./personBook";
import { readPersons, type LeftOut } from "./readPersons";
import { tellPersons } from "./tellPersons";

const lists: ReadonlySet<string> = new Set(["sign-up-list", "zoom-registration"]);

/**
 * Reads who took part, who signed up and who did not come.
 * @param isPresent the list is known to be of those who came, though nothing in its rows says so
 */
export function readAttendance(
  { kind, tables }: AttendanceTables,
  isPresent: boolean,
  told: ToldFindings,
): AttendanceExport {
  const book = new PersonBook();
  const leftOut: LeftOut = { waitingRoom: 0, words: new Map(), totals: 0 };
  const isList = lists.has(kind) && !isPresent;
  const isEvents = kind === "teams-join-list" || kind === "teams-live-event";
  const rows = tables.reduce(
    (sum, { table, role }) =>
      sum + (isEvents ? readJoinLeave(table, book, told) : readPersons(table, { isList, role }, book, told, leftOut)),
    0,
  );
  const first = tables[0]?.table;
  const details = first === undefined ? null : meetingDetails(first.grid, firstRowOf(first));
  const persons = book
    .persons()
    .map((person) => withHost(person, kind.startsWith("zoom") ? (details?.host ?? null) : null));
  const starts = [
    ...(details?.start === null || details === null ? [] : [details.start]),
    ...tables.flatMap(({ table }) =>
      momentsOf(table, ["joined", "meetingStart", ...(isEvents ? (["moment", "timestamp"] as const) : [])]),
    ),
  ];
  // A sign-up list tells when people signed up, not when the event is.
  const all = [...starts, ...tables.flatMap(({ table }) => momentsOf(table, ["registered"]))];
  const { day, possibleDays } = dayOfExport(all, starts);
  const place = first === undefined ? { sheet: null, row: null, column: null } : placeAt(first, null, null);
  if (possibleDays.length > 0) {
    told.add("export-day-ambiguous", "note", place, { first: possibleDays[0] ?? "", second: possibleDays[1] ?? "" });
  }
  tellPersons(persons, leftOut, place, told);
  return {
    title: titleOf(details?.title ?? null, first),
    day,
    possibleDays,
    rows,
    persons,
    hosts: hostsOf(kind, persons),
  };
}

/** Details stand above the first heading where there are sections. */
function firstRowOf({ section, headerRow }: ExportTable): number {
  return section === null ? headerRow : Math.max(0, headerRow - 1);
}

function titleOf(title: string | null, table: ExportTable | undefined): string | null {
  if (title !== null || table === undefined || !hasField(table, "meetingTitle")) return title;
  return textAt(table, table.from, columnOf(table, "meetingTitle")) || null;
}

/** Zoom's details name the account that held the meeting. */
function withHost(person: ExportPerson, host: string | null): ExportPerson {
  return host !== null && person.email === host ? { ...person, role: "organiser" } : person;
}

/** Those who held a webinar are no attendees of it; those who organised a meeting are. */
function hostsOf(kind: AttendanceTables["kind"], persons: readonly ExportPerson[]): readonly string[] {
  if (kind !== "zoom-webinar" && kind !== "teams-webinar") return [];
  return persons.filter(({ role }) => role !== "participant").map(({ key }) => key);
}
