import { emptySummary } from "../reports/feeSummary";
import { findingsSheet, findingsSheetMarker } from "../reports/findingsSheet";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { WorkbookContent } from "../workbook/content";
import type { CommandOutcome } from "./command";
import type { WorkbookFees } from "./workbookFees";

/** With an error no sheet but Kontroll is drawn. */
export function errorsOnly(content: WorkbookContent, fees: WorkbookFees): CommandOutcome {
  const { language } = fees.tables.settings;
  const target = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
  const findings = [...fees.findings, ...target.findings];
  return {
    plan: { fills: [], sheets: [findingsSheet(findings, target, language)], show: target.name, language, findings },
    summary: fees.year === null ? null : emptySummary(fees.year),
    outline: null,
    language,
  };
}
