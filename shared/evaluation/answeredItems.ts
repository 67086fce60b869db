import type { EvaluationOptions } from "./evaluationOptions";
import { itemResult } from "./itemResult";
import type { ItemResult, SurveyAnswers } from "./surveyResult";
import { answersOf } from "./withStatedColumns";

/** What a survey's answers come to, without what the workbook says of it. */
export interface AnsweredItems {
  readonly responses: number;
  /** In the order of the sheet; what is asked without a scale has no item. */
  readonly items: readonly ItemResult[];
  readonly hidesQuotes: boolean;
}

/**
 * The items of one survey. For `summarise-responses` this is all there is; {@link evaluationOfYear} adds the rest.
 */
export function answeredItems(answers: SurveyAnswers, options: EvaluationOptions): AnsweredItems {
  const items = answers.items.map((item, index) =>
    item.role === "freeText" ? null : itemResult(item, answersOf(answers, index), options),
  );
  const responses = answers.responses.length;
  return {
    responses,
    items: items.filter((item) => item !== null),
    hidesQuotes: responses < options.anonymityThreshold,
  };
}
