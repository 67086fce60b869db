import type { ActivityOutcome } from "../../shared/commands/commandOutcome";
import { activityText } from "../../shared/text/activityReportTexts";
import type { Language } from "../../shared/text/language";
import { formatNumber } from "../../shared/text/numberText";

/** A year's events in two lines for a person; none where they could not be counted. */
export function activityLines({ year, figures }: ActivityOutcome, language: Language): readonly string[] {
  if (figures === null || year === null) return [];
  const { planned, held, cancelled, stillToCome, eventDays, participations } = figures.total;
  const missing = activityText("missing", language);
  return [
    activityText("eventsSummary", language, { year, planned, held, cancelled, stillToCome, days: eventDays }),
    activityText("participationSummary", language, {
      participations: participations === null ? missing : formatNumber(participations, language),
      evaluated: figures.evaluated,
      held,
    }),
  ];
}
