import { findingsSheetMarker } from "../reports/sheetMarkers";
import { sheetTarget, type SheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Language } from "../text/language";
import type { WorkbookContent } from "../workbook/content";
import type { Finding } from "../workbook/finding";
import type { PlanOf } from "../workbook/plan";

/** Draws Kontroll. A host that only shows what would be done makes less of it than the sheet. */
export type DrawFindings<Sheet> = (findings: readonly Finding[], target: SheetTarget, language: Language) => Sheet;

/** A plan of Kontroll alone, with these findings and what there is to say of its own name. */
export function toldPlan<Sheet>(
  content: WorkbookContent,
  told: readonly Finding[],
  language: Language,
  draw: DrawFindings<Sheet>,
): PlanOf<Sheet> {
  const target = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
  const findings = [...told, ...target.findings];
  return { fills: [], sheets: [draw(findings, target, language)], show: target.name, language, findings };
}
