import type { SurveyRow } from "../workbook/activityTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { SurveyAnswers, SurveyResult } from "./surveyResult";
import { missingColumns } from "./withStatedColumns";

/** What is worth saying of one survey's answers: columns that are not there, scales that nobody has said the direction of, answers off the scale. */
export function surveyFindings(row: SurveyRow, answers: SurveyAnswers, result: SurveyResult): readonly Finding[] {
  const survey = row.id ?? "";
  const tell = (code: string, field: string, values: Finding["values"]) =>
    finding(code, "warning", placeOf(row.place, field), { survey, ...values });
  const rated = result.items.filter(({ role }) => role === "satisfaction" || role === "usefulness");
  const { rate } = result;
  return [
    ...missingColumns(answers, row).map((name) =>
      tell("survey-column-missing", "sheet", { name, sheet: row.sheet ?? "" }),
    ),
    ...rated
      .filter(({ isHighestBest, n }) => isHighestBest === null && n !== 0)
      .map(({ title }) => tell("survey-direction-unknown", "sheet", { title })),
    ...result.items
      .filter(({ outOfRange }) => (outOfRange ?? 0) > 0)
      .map(({ title, outOfRange, scale }) =>
        tell("survey-answers-off-scale", "sheet", {
          title,
          count: outOfRange ?? 0,
          min: scale?.min ?? 0,
          max: scale?.max ?? 0,
        }),
      ),
    ...(rate !== null && rate.of === "sent" && rate.responses > rate.asked
      ? [tell("survey-more-answers-than-sent", "sent", { responses: rate.responses, sent: rate.asked })]
      : []),
  ];
}
