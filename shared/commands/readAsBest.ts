import type { SurveyExport } from "../imports/exports/exportContent";

/**
 * The survey with its highest points read as the best where nothing says what the ends of a scale mean, once a person has said that the
 * lowest is not the best. What was said to be reversed was turned round when it was read; of an item that the answer is not for, or without
 * an answer, nobody knows, and nobody counts as satisfied.
 * @param isReversed the answer; null: none was given
 */
export function readAsBest(survey: SurveyExport, isReversed: boolean | null): SurveyExport {
  if (isReversed !== false) return survey;
  const items = survey.items.map((item) => ({ ...item, isHighestBest: item.isHighestBest ?? true }));
  return { ...survey, items };
}
