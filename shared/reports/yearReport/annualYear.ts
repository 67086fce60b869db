import type { SurveyResult } from "../../evaluation/surveyResult";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";

/** How many answered a year's survey of those it was sent to; null where it is not known. */
export interface AnnualYear {
  readonly year: number;
  readonly responses: number | null;
  readonly sent: number | null;
}

/** Of stated means the largest n: not everybody answers every item. */
function responsesOf({ responses, items }: SurveyResult): number | null {
  const stated = items.flatMap(({ n }) => n ?? []);
  return responses ?? (stated.length === 0 ? null : Math.max(...stated));
}

/** A sum that is known only where each of its parts is. */
function wholeSum(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return parts.length > 0 && known.length === parts.length ? known.reduce((sum, part) => sum + part, 0) : null;
}

/** A year's yearly surveys taken together, mostly one. @param evaluation null where the year could not be counted */
export function annualYear(year: number, evaluation: YearEvaluation | null): AnnualYear {
  const surveys = evaluation?.annual ?? [];
  return { year, responses: wholeSum(surveys.map(responsesOf)), sent: wholeSum(surveys.map(({ sent }) => sent)) };
}
