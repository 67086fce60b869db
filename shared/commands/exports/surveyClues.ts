import { dayOfExport } from "../../imports/exports/attendance/dayOfExport";
import { momentsOf } from "../../imports/exports/attendance/momentsOf";
import { tablesOfSheet } from "../../imports/exports/table/tablesOfSheet";
import type { SheetGrid } from "../../workbook/content";
import type { EventRow } from "../../workbook/activityTables";
import { dayOfText } from "../../workbook/reading/dayOfText";
import { dayOfEvent, eventOfExport, type EventClues } from "./eventOfExport";

const dayPattern = /(?:^|\D)(\d{4}-?\d{2}-?\d{2})(?:\D|$)/;

/** Words in a file's name that say that its answers are of a year. */
const ofYear = /års?enkät|helår|annual|yearly/i;

/** What a survey tells of its event, and the event that its file's name tells where its answers' day tells another. */
export interface SurveyClues {
  readonly clues: EventClues;
  /** Null where name and day tell the same, or one of them nothing. */
  readonly other: EventRow | null;
}

/**
 * The day in the name of a survey's file; else the day on which its answers begin, where an event was held then. Of a survey that was sent
 * later the name alone tells.
 */
export function surveyClues(events: readonly EventRow[], sheets: readonly SheetGrid[], file: string): SurveyClues {
  const read = dayOfText(dayPattern.exec(file)?.[1] ?? "");
  const byName: EventClues = { days: "day" in read ? [read.day] : [], title: null, file };
  if (byName.days.length > 0 || ofYear.test(file)) return { clues: byName, other: null };
  const days = firstDays(sheets).filter((day) => events.some((event) => dayOfEvent(event, day) !== null));
  if (days.length === 0) return { clues: byName, other: null };
  const clues = { ...byName, days };
  const { event } = eventOfExport(events, null, byName);
  const isOther = event !== null && days.every((day) => dayOfEvent(event, day) === null);
  return { clues, other: isOther ? event : null };
}

/** The first day of answers, or both readings of it. */
function firstDays(sheets: readonly SheetGrid[]): readonly string[] {
  const tables = sheets.flatMap((grid) => tablesOfSheet(grid).slice(0, 1));
  const moments = tables.map((table) => momentsOf(table, ["started", "completed", "submitted", "timestamp"]));
  const told = moments.find((each) => each.some(({ dayFirst, monthFirst }) => (dayFirst ?? monthFirst) !== null)) ?? [];
  const { day, possibleDays } = dayOfExport(told, told);
  return day === null ? possibleDays : [day];
}
