import type { ExportKind } from "../../../shared/imports/exports/exportContent";

const tools: readonly ExportKind[] = ["microsoft-forms", "google-forms", "survey-monkey", "limesurvey"];

/** Was it known by the tool that its answers come from? */
export function isOfSurveyTool(kind: ExportKind): boolean {
  return tools.includes(kind);
}
