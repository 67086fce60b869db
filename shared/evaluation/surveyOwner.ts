import { sameWord } from "../text/sameWord";
import type { ResultRow, SurveyRow } from "../workbook/activityTables";

/** One key for all surveys and stated means of an event, or of the yearly survey of a year. */
export function ownerKey({ event, year }: Pick<SurveyRow | ResultRow, "event" | "year">): string {
  return event === null ? `year ${String(year)}` : `event ${sameWord(event)}`;
}
