import type { ItemAnswer } from "../../evaluation/itemAnswer";
import { itemStatistics } from "../../evaluation/itemStatistics";
import type { SurveyExport, SurveyItem } from "../../imports/exports/exportContent";
import { toNumber } from "../../money/decimal";
import type { ExportOutcome } from "../commandOutcome";

/** A survey's answers in numbers, as a person sees them before anything is written. */
export function surveyFigures(survey: SurveyExport, asksDirection: boolean): NonNullable<ExportOutcome["survey"]> {
  const items = survey.items.map((item, at) => ({
    title: item.title,
    role: item.role,
    scale: item.scale,
    ...answersOf(survey, item, at),
  }));
  return { responses: survey.responses.length, items, asksDirection, quotes: survey.quotes.length };
}

function answersOf(
  { responses }: SurveyExport,
  { scale }: SurveyItem,
  at: number,
): { readonly n: number; readonly mean: number | null } {
  const answers = responses.map(({ answers: all }) => all[at]).filter((answer) => answer !== undefined);
  const onScale = answers.filter((answer): answer is ItemAnswer => answer.kind !== "text");
  if (scale === null)
    return { n: answers.filter(({ kind }) => kind === "text" || kind === "value").length, mean: null };
  const { n, mean } = itemStatistics(onScale, scale);
  return { n, mean: mean === null ? null : toNumber(mean) };
}
