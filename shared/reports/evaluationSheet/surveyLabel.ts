import type { EventActivity } from "../../attendance/eventActivity";
import type { SurveyResult } from "../../evaluation/surveyResult";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import { sameWord } from "../../text/sameWord";
import type { ReportContext } from "../eventSheet/reportContext";

/** A survey with the name by which the sheet's tables call it, and the event that it is of. */
export interface LabelledSurvey {
  readonly survey: SurveyResult;
  readonly label: string;
  /** Null for a yearly survey. */
  readonly event: EventActivity | null;
}

/** The year's surveys: those of events by the event's id, the yearly one as such, and by its own id too where several have one name. */
export function labelledSurveys(
  { text }: ReportContext,
  { events, annual }: YearEvaluation,
  activities: readonly EventActivity[],
): readonly LabelledSurvey[] {
  const byId = new Map(activities.map((event) => [sameWord(event.id), event]));
  const named = [...events, ...annual].map((survey) => ({
    survey,
    name: survey.event ?? text("annualSurvey", { year: survey.year }),
    event: survey.event === null ? null : (byId.get(sameWord(survey.event)) ?? null),
  }));
  return named.map(({ survey, name, event }) => {
    const isAlone = named.filter((other) => other.name === name).length === 1;
    return { survey, event, label: isAlone || survey.id === null ? name : `${name} (${survey.id})` };
  });
}
