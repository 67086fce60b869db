import { sameWord } from "../../text/sameWord";
import type { EventRow } from "../activityTables";
import { errorRemark, warningRemark } from "./cellReading";
import { eventDays } from "./eventDays";
import type { GroupFields } from "./groupRows";
import { namedRow, type KnownRows } from "./knownRows";
import type { LocatedTable } from "./locatedTable";
import { readDate } from "./readDate";
import { readDayNumbers } from "./readDayNumbers";
import { readList } from "./readList";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readWord } from "./readWord";
import { readYear } from "./readYear";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

export type EventFields = RowFields<EventRow>;

export const readKind = readWord(["meeting", "gathering"]);
export const readForm = readWord(["digital", "physical"]);
const readStatus = readWord(["planned", "held", "cancelled"]);

/** The groups of the event, by the names of Grupper; where it has no rows, any name is a group. */
function readGroups(row: RowReader, groups: KnownRows<GroupFields>): readonly string[] {
  const names = row.require("groups", readList) ?? [];
  if (groups?.size === 0) return names;
  const found = names.map((name) => namedRow(row, "groups", name, groups, "unknown-group")?.fields.name ?? null);
  return [...new Set(found.filter((name) => name !== null))];
}

/** The year of the start; without one, År. */
function readYearOf(row: RowReader, start: string | null): number | null {
  const stated = row.read("year", readYear);
  if (start === null) {
    const isBlank = stated === null && row.isReadable("year") && row.isReadable("start");
    if (isBlank) row.tell("start", errorRemark("event-without-year"));
    return stated;
  }
  const year = Number(start.slice(0, 4));
  if (stated !== null && stated !== year)
    row.tell("year", warningRemark("event-year-differs", { year: stated, start }));
  return year;
}

function readFields(row: RowReader, groups: KnownRows<GroupFields>): EventFields {
  const start = row.read("start", readDate);
  const end = row.read("end", readDate);
  const participantsByDay = row.read("participantsByDay", readDayNumbers) ?? [];
  const unnamedByDay = row.read("unnamed", readDayNumbers) ?? [];
  const status = row.read("status", readStatus);
  return {
    id: row.require("id", readText),
    groups: readGroups(row, groups),
    kind: row.read("kind", readKind),
    form: row.read("form", readForm),
    start,
    end,
    year: readYearOf(row, start),
    days: eventDays(row, { start, end, participantsByDay, unnamedByDay }),
    location: row.read("place", readText),
    theme: row.read("theme", readText),
    status: row.isReadable("status") ? (status ?? "planned") : null,
    participantsByDay,
    unnamedByDay,
    municipalities: row.read("municipalities", readWholeNumber),
    organisations: row.read("organisations", readList) ?? [],
    description: row.read("description", readText),
  };
}

export function eventRows(table: LocatedTable | null, groups: KnownRows<GroupFields>): readonly ReadRow<EventFields>[] {
  const rows = readRows(table, (row) => readFields(row, groups));
  tellRepeated(rows, {
    keyFields: ["id"],
    keyOf: ({ id }) => (id === null ? null : sameWord(id)),
    field: () => "id",
    fault: ({ id }, firstRow) => errorRemark("duplicate-event", { id: id ?? "", firstRow }),
  });
  return rows;
}
