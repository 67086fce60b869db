import { compareSwedish } from "../text/compareSwedish";
import { sameWord } from "../text/sameWord";
import type { EvaluationInput } from "./evaluationInput";
import type { SurveyResult } from "./surveyResult";
import type { QuoteInContext } from "./yearEvaluation";

/** The cleaned free text of the given surveys, with the event that it was said of. */
export function quotesOfYear(
  { events, quotes }: EvaluationInput["tables"],
  surveys: readonly SurveyResult[],
): readonly QuoteInContext[] {
  const surveyById = new Map(surveys.map((survey) => [sameWord(survey.id ?? ""), survey]));
  const eventById = new Map(events.map((event) => [sameWord(event.id ?? ""), event]));
  return quotes.flatMap(({ broken, survey: id, text, theme, isChosen }) => {
    const survey = id === null ? undefined : surveyById.get(sameWord(id));
    if (broken || survey === undefined || id === null || text === null) return [];
    const event = eventById.get(sameWord(survey.event ?? "")) ?? null;
    const context = { event: survey.event, start: event?.start ?? null, eventTheme: event?.theme ?? null };
    return [{ survey: id, text, theme, isChosen, ...context, isBelowThreshold: survey.hidesQuotes }];
  });
}

/** How often each theme stands, most first; a spelling counts as the first one met. Surveys that too few answered are in no count. */
export function countThemes(quotes: readonly QuoteInContext[]): readonly { theme: string; n: number }[] {
  const counts = new Map<string, { readonly theme: string; n: number }>();
  for (const { theme, isBelowThreshold } of quotes) {
    if (theme === null || isBelowThreshold) continue;
    const count = counts.get(sameWord(theme)) ?? { theme, n: 0 };
    count.n += 1;
    counts.set(sameWord(theme), count);
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || compareSwedish(a.theme, b.theme));
}
