import { toNumber } from "../money/decimal";
import { numberOfText } from "../workbook/reading/numberOfText";
import type { SurveyRow } from "../workbook/activityTables";
import { sameWord } from "../text/sameWord";
import type { ItemRole, Scale } from "./itemAnswer";
import type { SurveyAnswers, SurveyQuestion } from "./surveyResult";

type Answer = SurveyAnswers["responses"][number]["answers"][number];

/** The role that the row gives a column; null where it names it nowhere. */
function statedRole(title: string, { satisfaction, usefulness, freeText }: SurveyRow): ItemRole | null {
  const isNamed = (names: readonly string[]) => names.some((name) => sameWord(name) === sameWord(title));
  if (isNamed(satisfaction)) return "satisfaction";
  if (isNamed(usefulness)) return "usefulness";
  return isNamed(freeText) ? "freeText" : null;
}

/** A column that loses its role to another one asks something else. */
function roleOf(item: SurveyQuestion, row: SurveyRow): ItemRole {
  const stated = statedRole(item.title, row);
  if (stated !== null) return stated;
  const isTaken = item.role !== "other" && row[item.role].length > 0;
  return isTaken && item.role !== "freeText" ? "other" : item.role;
}

/** An answer on another scale than it was read on: what was no point of that one may be one of this. */
function onScale(answer: Answer, scale: Scale | null): Answer {
  if (scale === null || (answer.kind !== "outOfRange" && answer.kind !== "text")) return answer;
  const read = numberOfText(answer.text);
  if ("value" in read) return { kind: "value", value: toNumber(read.value) };
  return answer.kind === "text" && answer.text.trim() === ""
    ? { kind: "blank" }
    : { kind: "outOfRange", text: answer.text };
}

/**
 * The row's scale is that of satisfaction and usefulness, and of other items that are asked on a part of it: 0–10 stays beside 1–6. An item
 * whose question tells another scale keeps its own.
 */
function scaleOf({ scale, isScaleTold = false }: SurveyQuestion, role: ItemRole, stated: Scale | null): Scale | null {
  if (role === "freeText" || stated === null) return role === "freeText" ? null : scale;
  if (scale !== null && isScaleTold) return scale;
  if (role !== "other") return stated;
  return scale !== null && scale.min >= stated.min && scale.max <= stated.max ? stated : scale;
}

/**
 * The answers as the survey's row in Enkäter says that they are to be read: on its scale, its columns with their roles. What the row leaves
 * blank stays as the sheet tells.
 */
export function withStatedColumns(answers: SurveyAnswers, row: SurveyRow): SurveyAnswers {
  const items = answers.items.map((item): SurveyQuestion => {
    const role = roleOf(item, row);
    return { ...item, role, scale: scaleOf(item, role, row.scale) };
  });
  const isChanged = items.map(({ scale }, index) => scale !== answers.items[index]?.scale);
  if (!isChanged.includes(true)) return { ...answers, items };
  const responses = answers.responses.map((response) => ({
    ...response,
    answers: response.answers.map((answer, index) =>
      isChanged[index] === true ? onScale(answer, items[index]?.scale ?? null) : answer,
    ),
  }));
  return { items, responses };
}

/** Columns that the row names and the sheet does not have. */
export function missingColumns(answers: SurveyAnswers, row: SurveyRow): readonly string[] {
  const titles = new Set(answers.items.map(({ title }) => sameWord(title)));
  return [...row.satisfaction, ...row.usefulness, ...row.freeText].filter((name) => !titles.has(sameWord(name)));
}
