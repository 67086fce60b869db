import type { Language } from "../../text/language";
import { sameWord } from "../../text/sameWord";
import type { EventRow } from "../../workbook/activityTables";
import type { WorkbookContent } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import { locateTable } from "../../workbook/reading/locateTable";
import type { TableEdit } from "../../workbook/tableEdit";
import { cellText } from "../inputs/cellText";
import { inputRowsPlan } from "../inputs/inputRowsPlan";
import { dayTexts } from "./dayTexts";
import type { LeftPlace } from "./standingParticipants";

/** How participants by telephone come into Träffar. */
export interface UnnamedPlan {
  readonly edit: TableEdit | null;
  readonly findings: readonly Finding[];
}

/** The day to which a file is brought, and how many telephoned. */
export interface UnnamedOfDay {
  readonly event: EventRow;
  readonly day: number;
  readonly count: number;
  /** Where rows of the file stood until now. */
  readonly left: readonly LeftPlace[];
}

/**
 * The participants by telephone of a day, written in the event's Antal utan namn where that is blank. A number that stands there stays,
 * since it may hold them already: importing twice counts nobody twice. Where it is less than the file has, that is told. Where the file
 * moves from another event or day, the number that it left there goes, if it is still the one.
 */
export function unnamedPlan(
  content: WorkbookContent,
  events: readonly EventRow[],
  { event, day, count, left }: UnnamedOfDay,
  language: Language,
): UnnamedPlan {
  if (count === 0) return { edit: null, findings: [] };
  const { table } = locateTable("events", content);
  const numbers = new Map<EventRow, readonly number[]>();
  const numbersOf = (of: EventRow) => numbers.get(of) ?? of.unnamedByDay;
  const findings: Finding[] = [];
  const tell = (code: string, of: EventRow, text: string) => {
    findings.push(finding(code, "note", placeOf(of.place, "unnamed"), { count, event: of.id ?? "", text }));
  };
  for (const from of left) {
    const source = events.find(({ id }) => sameWord(id ?? "") === sameWord(from.event));
    const before = source === undefined ? null : dayNumber(source, from.day);
    if (source === undefined || before === null || source.unnamedByDay[before - 1] !== count) continue;
    numbers.set(
      source,
      numbersOf(source).map((number, index) => (index === before - 1 ? 0 : number)),
    );
    tell("attendance-phone-moved", source, "");
  }
  const row = table?.rows.find(({ place }) => place.row === event.place.row);
  const isEmptied = numbers.has(event) && numbersOf(event).every((number) => number === 0);
  const isBlank = isEmptied || (row !== undefined && cellText(table, row, "unnamed") === null);
  if (isBlank || (numbersOf(event)[day - 1] ?? 0) < count) {
    const byDay = Array.from({ length: event.days }, (_, index) =>
      index === day - 1 ? count : (numbersOf(event)[index] ?? 0),
    );
    const isWritten = isBlank && event.place.columns.unnamed !== undefined;
    if (isWritten) numbers.set(event, byDay);
    tell(isWritten ? "attendance-phone-filled" : "attendance-phone-told", event, byDay.join(" + "));
  }
  const changed = [...numbers].map(([of, byDay]) => ({
    row: of.place.row,
    values: { unnamed: byDay.some((number) => number > 0) ? byDay.join(" + ") : null },
  }));
  if (changed.length === 0) return { edit: null, findings };
  const { edit } = inputRowsPlan("events", content, { changed, added: [] }, language);
  return { edit, findings };
}

/** The day of an event as a row of Deltagare has it; null where it is none of the event's. */
function dayNumber(event: EventRow, text: string | null): number | null {
  if (event.days === 1) return 1;
  const days = Array.from({ length: event.days }, (_, index) => index + 1);
  return days.find((day) => text !== null && dayTexts(event, day).includes(text)) ?? null;
}
