import type { EvaluationOptions } from "./evaluationOptions";
import { itemResult } from "./itemResult";
import { ItemCounter } from "./itemStatistics";
import type { ItemResult, SurveyAnswers } from "./surveyResult";

/** What a survey's answers come to, without what the workbook says of it. */
export interface AnsweredItems {
  readonly responses: number;
  /** In the order of the sheet; what is asked without a scale has no item. */
  readonly items: readonly ItemResult[];
  /** Fewer responses than the anonymity threshold: no quotes may be shown. */
  readonly hidesQuotes: boolean;
}

/**
 * The items of one survey. For `summarise-responses` this is all there is; {@link evaluationOfYear} adds what the workbook says.
 */
export function answeredItems({ items, responses }: SurveyAnswers, options: EvaluationOptions): AnsweredItems {
  const counted = items.flatMap((item, index) => {
    const { scale } = item;
    return scale === null || item.role === "freeText" ? [] : [{ item: { ...item, scale }, index }];
  });
  const results = counted.map(({ item, index }) => {
    const counter = new ItemCounter(item.scale);
    // Of a million responses, `for … of` would make an object each.
    responses.forEach(({ answers }) => {
      const answer = answers[index];
      if (answer !== undefined && answer.kind !== "text") counter.add(answer);
    });
    return itemResult(item, counter.statistics(), options);
  });
  return { responses: responses.length, items: results, hidesQuotes: responses.length < options.anonymityThreshold };
}
