import type { PreviewFinding } from "../../shared/panel/panelPreview";
import { filled } from "../../shared/text/filled";
import { findingCatalogue } from "../../shared/text/findings/catalogue";
import { findingText } from "../../shared/text/findings/findingText";
import type { Language } from "../../shared/text/language";
import type { Finding } from "../../shared/workbook/finding";
import { previewFinding } from "../../shared/panel/previewFinding";
import { hostFindings } from "./hostFindings";

/** A finding of the host, or of the core, as the panel shows it. */
export function hostFinding(finding: Finding, language: Language): PreviewFinding {
  const told = previewFinding(finding, language);
  return finding.code in findingCatalogue ? told : { ...told, message: hostSentence(finding, language) };
}

/** A finding as one sentence with its place. */
export function hostFindingText(finding: Finding, language: Language): string {
  if (finding.code in findingCatalogue) return findingText(finding, language);
  const sentence = hostSentence(finding, language);
  return finding.place.sheet === null ? sentence : `${finding.place.sheet}: ${sentence}`;
}

function hostSentence({ code, values }: Finding, language: Language): string {
  return filled(hostFindings[code]?.[language] ?? code, values);
}
