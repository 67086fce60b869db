import type { Language } from "../../text/language";
import type { EventRow } from "../../workbook/activityTables";
import type { WorkbookContent } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import { locateTable } from "../../workbook/reading/locateTable";
import type { TableEdit } from "../../workbook/tableEdit";
import { cellText } from "../inputs/cellText";
import { inputRowsPlan } from "../inputs/inputRowsPlan";

/** How participants by telephone come into Träffar. */
export interface UnnamedPlan {
  readonly edit: TableEdit | null;
  readonly findings: readonly Finding[];
}

/**
 * The participants by telephone of a day, written in the event's Antal utan namn where that is blank. A number that stands there stays,
 * since it may hold them already: importing twice counts nobody twice. Where it is less than the file has, that is told.
 */
export function unnamedPlan(
  content: WorkbookContent,
  event: EventRow,
  day: number,
  count: number,
  language: Language,
): UnnamedPlan {
  if (count === 0) return { edit: null, findings: [] };
  const { table } = locateTable("events", content);
  const row = table?.rows.find(({ place }) => place.row === event.place.row);
  const isBlank = row !== undefined && cellText(table, row, "unnamed") === null;
  if (!isBlank && (event.unnamedByDay[day - 1] ?? 0) >= count) return { edit: null, findings: [] };
  const byDay = Array.from({ length: event.days }, (_, index) =>
    index === day - 1 ? count : (event.unnamedByDay[index] ?? 0),
  );
  const text = byDay.join(" + ");
  const values = { count, event: event.id ?? "", text };
  const told = (code: string): Finding => finding(code, "note", placeOf(event.place, "unnamed"), values);
  if (!isBlank || event.place.columns.unnamed === undefined) {
    return { edit: null, findings: [told("attendance-phone-told")] };
  }
  const changed = [{ row: event.place.row, values: { unnamed: text } }];
  const { edit } = inputRowsPlan("events", content, { changed, added: [] }, language);
  return { edit, findings: [told("attendance-phone-filled")] };
}
