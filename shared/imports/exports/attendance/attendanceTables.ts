import type { ExportKind, ExportPerson } from "../exportContent";
import { hasField, type ExportTable } from "../table/exportTable";
import { attendanceKind } from "./attendanceKind";
import { withTeamsColumns } from "./teamsColumns";

/** The tables of a sheet that are of persons, and what the report is. */
export interface AttendanceTables {
  readonly kind: ExportKind;
  readonly tables: readonly {
    readonly table: ExportTable;
    /** Of all persons in it, whatever their rows say; null: as the rows say. */
    readonly role: ExportPerson["role"] | null;
  }[];
}

/** The second section holds the participants; later ones hold the same people again. */
function teamsSections(tables: readonly ExportTable[]): AttendanceTables | null {
  const numbered = tables.filter(({ section }) => /^\d+\.\s/.test(section ?? ""));
  const isPersons = (table: ExportTable): boolean => hasField(table, "name") || hasField(table, "firstName");
  const table = numbered
    .filter(({ section }) => section?.startsWith("2.") === true)
    .concat(numbered.filter(({ section }) => !/^[123]\./.test(section ?? "")))
    .map(withTeamsColumns)
    .find(isPersons);
  if (table === undefined) return null;
  const isWebinar = hasField(table, "registered") || hasField(table, "approval");
  return { kind: isWebinar ? "teams-webinar" : "teams-sections", tables: [{ table, role: null }] };
}

/** Tables of hosts, panelists and attendees under headings of words. */
function zoomWebinar(tables: readonly ExportTable[]): AttendanceTables | null {
  const own = tables.filter(({ section, ...table }) => section !== null && hasField({ section, ...table }, "attended"));
  const others = tables.filter(({ section }) => /^other attended/i.test(section ?? ""));
  if (own.length === 0) return null;
  const roleOf = (section: string): ExportPerson["role"] | null =>
    /^(?:alternative )?(?:host|värd)/i.test(section)
      ? "organiser"
      : /^panelist/i.test(section)
        ? "presenter"
        : "participant";
  return {
    kind: "zoom-webinar",
    tables: [...own, ...others].map((table) => ({ table, role: roleOf(table.section ?? "") })),
  };
}

/** What a sheet holds of persons; null where it holds none. */
export function attendanceTables(tables: readonly ExportTable[]): AttendanceTables | null {
  const sectioned = teamsSections(tables) ?? zoomWebinar(tables);
  if (sectioned !== null) return sectioned;
  for (const table of tables) {
    const kind = attendanceKind(table);
    if (kind !== null) return { kind, tables: [{ table, role: null }] };
  }
  return null;
}
