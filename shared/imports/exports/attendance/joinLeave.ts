import { serialOfDay } from "../../../text/dateText";
import { sameWord } from "../../../text/sameWord";
import { columnOf, placeAt, textAt, valueAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import { momentOf } from "./moment";
import type { OpenPerson, PersonBook } from "./personBook";
import { personReader } from "./personColumns";

const leaves = /^(?:left|lämnade|lämnat|gick|a quitté|opuszczono|opuścił|hat verlassen|forlod)/;
const joins = /^(?:join|anslöt|anslutit|ansluten|kom|a rejoint|dołącz|beigetreten|deltog)/;

interface Event {
  readonly row: number;
  readonly person: OpenPerson;
  readonly isLeave: boolean | null;
  readonly seconds: number;
}

/** The column of the verbs and that of the times. */
function eventColumns(table: ExportTable): readonly [number, number] {
  const moment = columnOf(table, "moment");
  return [columnOf(table, "action"), moment >= 0 ? moment : columnOf(table, "timestamp")];
}

/**
 * Reads a list with a row for each time that somebody came or went, and pairs them to stays.
 *
 * A verb in a language that is not known is taken in turn: first in, then out. Who never left stayed until the last event of the list.
 * @returns how many rows were of persons
 */
export function readJoinLeave(table: ExportTable, book: PersonBook, told: ToldFindings): number {
  const [action, moment] = eventColumns(table);
  const personAt = personReader(table);
  const events: Event[] = [];
  let unknown = 0;
  for (let row = table.from; row < table.to; row += 1) {
    const said = personAt(row);
    if (said === null) continue;
    const time = momentOf(valueAt(table, row, moment));
    if (time?.seconds == null) told.add("export-time-unreadable", "warning", placeAt(table, row, moment));
    const word = sameWord(textAt(table, row, action));
    const isLeave = leaves.test(word) ? true : joins.test(word) ? false : null;
    if (isLeave === null) unknown += 1;
    const day = time?.dayFirst ?? time?.monthFirst ?? null;
    const seconds = time?.seconds == null ? NaN : time.seconds + (day === null ? 0 : serialOfDay(day) * 86400);
    const person = book.personOf(said);
    book.add(person, table.grid.row + row, "tookPart", null);
    events.push({ row, person, isLeave, seconds });
  }
  const place = placeAt(table, table.headerRow, action);
  if (unknown > 0) told.add("export-verbs-unknown", "note", place, { count: unknown });
  const stayed = addStays(events.filter(({ seconds }) => !Number.isNaN(seconds)));
  if (stayed > 0) told.add("export-never-left", "note", place, { count: stayed });
  return events.length;
}

/** Adds every stay to its person. @returns the number of persons who never left */
function addStays(events: readonly Event[]): number {
  const inOrder = [...events].sort((one, other) => one.seconds - other.seconds || one.row - other.row);
  const last = inOrder[inOrder.length - 1]?.seconds ?? 0;
  const since = new Map<OpenPerson, number>();
  for (const { person, isLeave, seconds } of inOrder) {
    const start = since.get(person);
    if (start === undefined && isLeave !== true) since.set(person, seconds);
    if (start !== undefined && isLeave !== false) {
      person.seconds = (person.seconds ?? 0) + seconds - start;
      since.delete(person);
    }
  }
  for (const [person, start] of since) person.seconds = (person.seconds ?? 0) + last - start;
  return since.size;
}
