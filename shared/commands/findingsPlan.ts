import { findingsSheet, findingsSheetMarker } from "../reports/findingsSheet";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Language } from "../text/language";
import type { WorkbookContent } from "../workbook/content";
import type { Finding } from "../workbook/finding";
import type { Plan } from "../workbook/plan";

/** Draws Kontroll, with these findings and what there is to say of its own name, and nothing else. */
export function findingsPlan(content: WorkbookContent, told: readonly Finding[], language: Language): Plan {
  const target = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
  const findings = [...told, ...target.findings];
  return { fills: [], sheets: [findingsSheet(findings, target, language)], show: target.name, language, findings };
}
