import type { SurveyExport } from "../../imports/exports/exportContent";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";

/** Findings of the reading that ask for the direction of a scale. */
const questions = ["export-direction-reversed", "export-direction-unknown"];

/** Whether a person has to say what the ends of a survey's scales mean before anything is written. */
export function asksDirection(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => questions.includes(code));
}

/**
 * Says that the highest point is read as the best one where plain numbers are all there is and nobody has said anything.
 * @param isReversed a person's answer, now or at an earlier import; null: none was given
 */
export function assumedDirection({ items }: SurveyExport, isReversed: boolean | null): readonly Finding[] {
  const unsaid = items.filter(({ role, scale, isHighestBest }) => {
    const isRating = role === "satisfaction" || role === "usefulness";
    return isRating && scale !== null && isHighestBest === null;
  });
  if (isReversed !== null || unsaid.length === 0) return [];
  const titles = unsaid.map(({ title }) => `”${title.replace(/\s+/g, " ").trim()}”`).join(", ");
  return [finding("survey-direction-assumed", "warning", noPlace, { titles })];
}
