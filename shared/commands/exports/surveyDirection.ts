import type { ExportContent, SurveyExport } from "../../imports/exports/exportContent";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";

/** Findings that ask for the direction of a scale. */
const questions = ["export-direction-reversed", "export-direction-unknown", "survey-direction-asked"];

/** Whether a person is asked what the ends of a survey's scales mean. */
export function asksDirection(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => questions.includes(code));
}

/** What is in the way of the figures, besides what the ends of the scales mean. */
export function hasOtherError(findings: readonly Finding[]): boolean {
  return findings.some(({ code, severity }) => severity === "error" && !questions.includes(code));
}

/**
 * Asks which end is the best where plain numbers are all there is and nobody has said anything. Until then it stays unknown.
 * @param isReversed a person's answer, now or at an earlier import; null: none was given
 */
export function askedDirection(
  { survey, findings }: Pick<ExportContent, "findings"> & { readonly survey: SurveyExport },
  isReversed: boolean | null,
): readonly Finding[] {
  const isTold = (title: string) =>
    findings.some(({ code, values }) => questions.includes(code) && values["title"] === title.slice(0, 80));
  const unsaid = survey.items.filter(({ title, role, scale, isHighestBest }) => {
    const isRating = role === "satisfaction" || role === "usefulness";
    return isRating && scale !== null && isHighestBest === null && !isTold(title);
  });
  if (isReversed !== null || unsaid.length === 0) return [];
  const titles = unsaid.map(({ title }) => `”${title.replace(/\s+/g, " ").trim()}”`).join(", ");
  return [finding("survey-direction-asked", "warning", noPlace, { titles })];
}
