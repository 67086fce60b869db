import type { SurveyExport, SurveyItem } from "../../imports/exports/exportContent";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";

/** Whether it is known what the ends of a survey's scales mean. */
export interface SurveyDirection {
  /** A person has to say; it is an error until then. */
  readonly asks: boolean;
  readonly findings: readonly Finding[];
}

/**
 * What there is to ask of the direction of a survey's scales. A scale whose highest point is the best needs no answer; one that is reversed,
 * or says nothing, does, and one answer holds for all of them.
 * @param isReversed a person's answer, now or at an earlier import; null: none was given
 */
export function surveyDirection({ items }: SurveyExport, isReversed: boolean | null): SurveyDirection {
  const scaled = items.filter(({ role, scale }) => role !== "freeText" && scale !== null);
  const tell = (code: string, severity: "error" | "warning", { title }: SurveyItem) =>
    finding(code, severity, noPlace, { title });
  if (isReversed !== null) {
    const against = scaled.filter(({ isHighestBest }) => isHighestBest === isReversed);
    return { asks: false, findings: against.map((item) => tell("survey-direction-contradicts", "warning", item)) };
  }
  const reversed = scaled.find(({ isHighestBest }) => isHighestBest === false);
  const unknown = scaled.find(({ isHighestBest }) => isHighestBest === null);
  const findings = [
    ...(unknown === undefined ? [] : [tell("survey-direction-unknown", "error", unknown)]),
    ...(reversed === undefined ? [] : [tell("survey-direction-reversed", "error", reversed)]),
  ];
  return { asks: findings.length > 0, findings };
}
