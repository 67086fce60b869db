import { answeredItems } from "../../../shared/evaluation/answeredItems";
import type { EvaluationOptions } from "../../../shared/evaluation/evaluationOptions";
import { evaluationOfYear } from "../../../shared/evaluation/evaluationOfYear";

import type { ItemAnswer } from "../../../shared/evaluation/itemAnswer";
import type { ItemResult, SurveyAnswers, SurveyQuestion } from "../../../shared/evaluation/surveyResult";
import { tablesOf, type PlainTables } from "../attendance/activityTables";

/** A cell of a survey as a test writes it: a number is an answer, null is blank, "?" is no opinion, other text is off the scale. */
export type Plain = number | string | null;

export function answer(plain: Plain): ItemAnswer {
  if (plain === null) return { kind: "blank" };
  if (typeof plain === "number") return { kind: "value", value: plain };
  return plain === "?" ? { kind: "noOpinion" } : { kind: "outOfRange", text: plain };
}

export const usual: EvaluationOptions = { anonymityThreshold: 5, satisfiedFrom: null, meanDecimals: 1 };

export const satisfaction: SurveyQuestion = {
  title: "Hur nöjd är du?",
  role: "satisfaction",
  scale: { min: 1, max: 6 },
  isHighestBest: true,
};
export const usefulness: SurveyQuestion = { ...satisfaction, title: "Har du nytta av det?", role: "usefulness" };

/** One item counted; on 1–6, the highest best, unless told. */
export function counted(
  plain: readonly Plain[],
  question: Partial<SurveyQuestion> = {},
  options: Partial<EvaluationOptions> = {},
): ItemResult {
  const { items } = answeredItems(column({ ...satisfaction, ...question }, plain), { ...usual, ...options });
  const [item] = items;
  if (item === undefined) throw new Error("The item has no scale.");
  return item;
}

/** A survey: its questions, and one row of answers for each response. */
export function survey(items: readonly SurveyQuestion[], rows: readonly (readonly Plain[])[]): SurveyAnswers {
  return { items, responses: rows.map((row, index) => ({ row: index + 2, answers: row.map(answer) })) };
}

/** The same answer of so many people to one question. */
export function column(question: SurveyQuestion, plain: readonly Plain[]): SurveyAnswers {
  return survey(
    [question],
    plain.map((each) => [each]),
  );
}

export interface YearOptions {
  readonly answers?: Readonly<Record<string, SurveyAnswers>>;
  readonly present?: Readonly<Record<string, number>>;
  readonly year?: number;
}

/** The year's evaluation, with what is told as code, sheet, row and field. */
export function evaluated(plain: PlainTables, { answers = {}, present = {}, year = 2021 }: YearOptions = {}) {
  const { evaluation, findings } = evaluationOfYear({
    tables: tablesOf(plain),
    year,
    answers: new Map(Object.entries(answers)),
    present: new Map(Object.entries(present)),
  });
  const told = findings.map(({ code, place }) => [code, place.sheet, String(place.row), place.column].join(" "));
  return { evaluation, findings, told };
}
