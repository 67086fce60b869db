import type { ActivityTables } from "../workbook/activityTables";
import type { SurveyAnswers } from "./surveyResult";

/** What a year's evaluation rests on. */
export interface EvaluationInput {
  readonly tables: Pick<ActivityTables, "settings" | "events" | "surveys" | "quotes" | "results">;
  readonly year: number;
  /** By the id of the survey, as its row in Enkäter has it; of this and earlier years. */
  readonly answers: ReadonlyMap<string, SurveyAnswers>;
  /** Those present at an event, by its id, where known: `EventActivity.present`. */
  readonly present: ReadonlyMap<string, number>;
}
