import { findingSentence } from "../text/findings/findingText";
import type { Language } from "../text/language";
import type { Finding } from "../workbook/finding";
import type { PreviewFinding } from "./panelPreview";

/** A finding as a panel shows it: its place apart from its sentence. */
export function previewFinding(finding: Finding, language: Language): PreviewFinding {
  return {
    code: finding.code,
    severity: finding.severity,
    ...finding.place,
    message: findingSentence(finding, language),
  };
}
