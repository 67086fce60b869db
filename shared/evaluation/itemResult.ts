import { largestRemainderPercentages } from "../statistics/largestRemainderPercentages";
import { median } from "../statistics/median";
import { standardDeviation } from "../statistics/standardDeviation";
import type { EvaluationOptions } from "./evaluationOptions";
import type { ItemAnswer } from "./itemAnswer";
import { itemStatistics } from "./itemStatistics";
import { satisfiedShare } from "./satisfiedShare";
import { shownMean } from "./shownMean";
import type { ItemResult, SurveyQuestion } from "./surveyResult";

/**
 * What the answers to one item on a scale come to; null for an item without a scale.
 *
 * An item with fewer valid answers than the threshold, but some, is marked: its figures are there, and may not be shown.
 */
export function itemResult(
  { title, role, scale, isHighestBest }: SurveyQuestion,
  answers: Iterable<ItemAnswer>,
  { anonymityThreshold, satisfiedFrom, meanDecimals }: EvaluationOptions,
): ItemResult | null {
  if (scale === null) return null;
  const { n, noOpinion, blank, outOfRange, mean, distribution, betweenPoints, tally } = itemStatistics(answers, scale);
  const percentages = largestRemainderPercentages(distribution.map((point) => point.n));
  return {
    title,
    role,
    scale,
    isHighestBest,
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
