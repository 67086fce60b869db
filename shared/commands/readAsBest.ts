import type { SurveyExport } from "../imports/exports/exportContent";

/**
 * The survey with its highest points read as the best where nothing says what the ends of a scale mean, as a person has answered or a
 * warning tells. Scales that are known to be reversed were turned round when they were read.
 */
export function readAsBest(survey: SurveyExport): SurveyExport {
  const items = survey.items.map((item) => ({ ...item, isHighestBest: item.isHighestBest ?? true }));
  return { ...survey, items };
}
