import type { SurveyExport } from "../imports/exports/exportContent";

/**
 * The survey with its highest points read as the best where nothing says what the ends of a scale mean, once a person has answered. Scales
 * that are known to be reversed were turned round when they were read. Without an answer nobody knows, and nobody counts as satisfied.
 * @param isReversed the answer; null: none was given
 */
export function readAsBest(survey: SurveyExport, isReversed: boolean | null): SurveyExport {
  if (isReversed === null) return survey;
  const items = survey.items.map((item) => ({ ...item, isHighestBest: item.isHighestBest ?? true }));
  return { ...survey, items };
}
