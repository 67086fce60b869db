import { largestRemainderPercentages } from "../statistics/largestRemainderPercentages";
import { median } from "../statistics/median";
import { standardDeviation } from "../statistics/standardDeviation";
import type { EvaluationOptions } from "./evaluationOptions";
import type { Scale } from "./itemAnswer";
import type { ItemStatistics } from "./itemStatistics";
import { satisfiedShare } from "./satisfiedShare";
import { shownMean } from "./shownMean";
import type { ItemResult, SurveyQuestion } from "./surveyResult";

/**
 * What the answers to one item on a scale come to, as it is shown.
 *
 * An item with fewer valid answers than the threshold is marked: its figures are there, and may not be shown.
 */
export function itemResult(
  { title, role, scale, isHighestBest, isTurned = false }: SurveyQuestion & { readonly scale: Scale },
  { n, noOpinion, blank, outOfRange, mean, distribution, betweenPoints, tally }: ItemStatistics,
  { anonymityThreshold, satisfiedFrom, meanDecimals }: EvaluationOptions,
): ItemResult {
  const percentages = largestRemainderPercentages(distribution.map((point) => point.n));
  return {
    title,
    role,
    scale,
    isHighestBest,
    isTurned,
    source: "answers",
    n,
    noOpinion,
    blank,
    outOfRange,
    mean: mean === null ? null : shownMean(mean, meanDecimals),
    distribution: distribution.map((point, index) => ({ ...point, percent: percentages[index] ?? 0 })),
    betweenPoints,
    satisfied: satisfiedShare(tally, scale, isHighestBest, satisfiedFrom),
    median: median(tally),
    standardDeviation: standardDeviation(tally),
    isBelowThreshold: n < anonymityThreshold,
  };
}
