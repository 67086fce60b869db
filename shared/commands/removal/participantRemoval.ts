import type { OrganisationLookup } from "../../attendance/organisationLookup";
import { personKey } from "../../attendance/personKey";
import type { OrganisationFill } from "../../privacy/keptOrganisation";
import type { PersonCodes } from "../../privacy/personCodes";
import { personDayFills } from "../../privacy/personDayFills";
import { normaliseEmail } from "../../text/normaliseEmail";
import { sameWord } from "../../text/sameWord";
import type { EventRow, ParticipantRow } from "../../workbook/activityTables";
import type { Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import type { LocatedTable } from "../../workbook/reading/locatedTable";
import { calendarDay } from "../exports/eventOfExport";
import { rowKey } from "../exports/participantRow";
import { cellText } from "../inputs/cellText";
import type { FieldValues } from "../inputs/inputRowsPlan";
import { codedNames, type NameCells } from "./codedNames";
import type { RemovalScope } from "./removalScope";

/** What becomes of the rows of Deltagare. */
export interface ParticipantRemoval {
  readonly changed: readonly { readonly row: number; readonly values: FieldValues }[];
  /** Rows that lose a name or an address; others only get what a contact told of them. */
  readonly codedRows: ReadonlySet<number>;
  /**
   * Of these, rows that are later than what is removed, in the same year as rows of the same person that are not: a person who kept the name
   * in half of a year would be counted twice in it.
   */
  readonly laterRows: number;
  /** Rows whose event, and so whose year, is not known. */
  readonly undated: number;
  readonly findings: readonly Finding[];
}

/** What a removal goes by. */
export interface ParticipantInput {
  readonly table: LocatedTable | null;
  readonly events: readonly EventRow[];
  readonly participants: readonly ParticipantRow[];
  readonly scope: RemovalScope;
  readonly before: OrganisationLookup;
  /** As contacts are when those that have ended are codes. */
  readonly after: OrganisationLookup;
  readonly codes: PersonCodes;
}

/**
 * The rows of Deltagare with codes in place of names and addresses, and with the organisation and municipality that the address told. Rows
 * that stay get those too where it is a contact that goes that told them.
 */
export function participantRemoval(input: ParticipantInput): ParticipantRemoval {
  const { table, codes } = input;
  const rows = personRows(input);
  const held = rows.filter(({ holds }) => holds === true);
  const persons = new Set(held.map(({ personOfYear }) => personOfYear));
  const later = rows.filter(({ holds, personOfYear }) => holds === false && persons.has(personOfYear));
  const coded = new Map<number, NameCells>();
  const code = (some: readonly PersonRow[]): number => {
    const before = coded.size;
    for (const { row, cells, key } of some) {
      const names = codedNames(cells, key, codes);
      if (names !== null) coded.set(row, names);
    }
    return coded.size - before;
  };
  code(held);
  const laterRows = code(later);
  const { fills, findings } = fillsOf(input, coded);
  const changed = (table?.rows ?? []).flatMap(({ place: { row } }) => {
    const names = Object.entries(coded.get(row) ?? {}).filter(([, value]) => value !== null);
    const values: FieldValues = { ...Object.fromEntries(names), ...fills.get(row) };
    return Object.keys(values).length === 0 ? [] : [{ row, values }];
  });
  const undated = rows.filter(({ holds }) => holds === null).length;
  return { changed, codedRows: new Set(coded.keys()), laterRows, undated, findings };
}

/** A row that names somebody. */
interface PersonRow {
  readonly row: number;
  readonly cells: NameCells;
  readonly key: string;
  /** Within what is removed; null: nobody knows when it was. */
  readonly holds: boolean | null;
  /** The person in the event's year. */
  readonly personOfYear: string;
}

function personRows({ table, participants, events, scope }: ParticipantInput): readonly PersonRow[] {
  const read = new Map(participants.map((row) => [row.place.row, row]));
  const yearOf = new Map(events.map(({ id, year }) => [sameWord(id ?? ""), year]));
  return (table?.rows ?? []).flatMap((located): readonly PersonRow[] => {
    const text = (field: string) => cellText(table, located, field);
    const { row } = located.place;
    const [event, cells] = [text("event"), { name: text("name"), email: text("email") }];
    if (cells.name === null && cells.email === null) return [];
    const key = rowKey(cells.email, cells.name, text("organisation"));
    const year = yearOf.get(sameWord(event ?? ""));
    const holds = scope.holdsParticipation(event, read.get(row)?.day ?? null);
    return [{ row, cells, key, holds, personOfYear: `${String(year)} ${key}` }];
  });
}

/** By person and event day. A row with an error is in no figure, so there is nothing to keep. */
function fillsOf(
  { participants, events, before, after }: ParticipantInput,
  coded: ReadonlyMap<number, NameCells>,
): { readonly fills: ReadonlyMap<number, OrganisationFill>; readonly findings: readonly Finding[] } {
  const byId = new Map(events.map((event) => [sameWord(event.id ?? ""), event]));
  const groups = new Map<string, ParticipantRow[]>();
  for (const row of participants) {
    if (row.broken || row.email === null || row.event === null) continue;
    const key = [sameWord(row.event), row.day ?? 1, personKey(row)].join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const fills = new Map<number, OrganisationFill>();
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    const isCoded = group.some(({ place }) => coded.has(place.row));
    const rows = group.map(({ code, email, organisation, event: id, day, place }) => {
      const event = byId.get(sameWord(id ?? ""));
      const next = coded.get(place.row)?.email ?? email;
      return {
        facts: { code, email, organisation },
        lookup: after,
        email: next === null ? null : normaliseEmail(next),
        day: event === undefined ? null : calendarDay(event, day ?? 1),
      };
    });
    const found = personDayFills(rows, before, isCoded);
    group.forEach(({ place }, at) => {
      if (found === null)
        findings.push(finding("removal-organisation-unkept", "error", placeOf(place, "organisation")));
      else if (found[at] !== undefined) fills.set(place.row, found[at]);
    });
  }
  return { fills, findings };
}
