import { emptySummary } from "../reports/feeSummary";
import type { WorkbookContent } from "../workbook/content";
import type { CommandOutcome } from "./command";
import { findingsPlan } from "./findingsPlan";
import type { WorkbookFees } from "./workbookFees";

/** With an error no sheet but Kontroll is drawn. */
export function errorsOnly(content: WorkbookContent, fees: WorkbookFees): CommandOutcome {
  const { language } = fees.tables.settings;
  return {
    plan: findingsPlan(content, fees.findings, language),
    summary: fees.year === null ? null : emptySummary(fees.year),
    outline: null,
    language,
  };
}
