import { calendarDay } from "../exports/eventOfExport";
import { sameWord } from "../../text/sameWord";
import type { ActivityTables, ContactRow, EventRow, SurveyRow } from "../../workbook/activityTables";
import type { RemovalOptions } from "../commandOptions";

/** What a removal concerns: a year, or all that is older than a day. */
export interface RemovalScope {
  /** The day of the event, from 1, is within; null: nobody knows when it was. */
  holdsParticipation(event: string | null, day: number | null): boolean | null;
  holdsContact(contact: ContactRow): boolean;
  holdsSurvey(survey: SurveyRow): boolean;
  /** It can be told whether the survey is within. */
  isDated(survey: SurveyRow): boolean;
}

export function removalScope({ year, before, today }: RemovalOptions, { events }: ActivityTables): RemovalScope {
  const byId = new Map(events.flatMap((event) => (event.id === null ? [] : [[sameWord(event.id), event] as const])));
  const holdsYear = (asked: number | null): boolean | null => {
    if (asked === null) return null;
    return before === null ? asked === year : `${String(asked)}-12-31` < before;
  };
  const holdsDay = (day: string): boolean => (before === null ? day.startsWith(`${String(year)}-`) : day < before);
  const holdsEvent = (event: EventRow, day: number | null): boolean | null => {
    const date = calendarDay(event, day ?? 1);
    return date === null ? holdsYear(event.year) : holdsDay(date);
  };
  const isOver = (day: string): boolean =>
    day < today && (before === null ? day <= `${String(year)}-12-31` : day < before);
  const ofSurvey = ({ event: id, year: own }: SurveyRow): boolean | null => {
    const event = id === null ? undefined : byId.get(sameWord(id));
    return event === undefined ? holdsYear(own) : holdsEvent(event, null);
  };
  return {
    holdsParticipation: (id, day) => {
      const event = id === null ? undefined : byId.get(sameWord(id));
      return event === undefined ? null : holdsEvent(event, day);
    },
    holdsContact: ({ to }) => to !== null && isOver(to),
    holdsSurvey: (survey) => ofSurvey(survey) === true,
    isDated: (survey) => ofSurvey(survey) !== null,
  };
}
