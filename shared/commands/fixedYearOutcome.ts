import type { FeeResult } from "../fees/calculateFees";
import type { FixedYear } from "../fees/fixedYears";
import { feeOutline } from "../reports/feeOutline";
import { feeSheetMarker } from "../reports/feeSheet/feeSheet";
import { feeSummary } from "../reports/feeSummary";
import { fixedDetails } from "../reports/fixedLine";
import type { WorkbookContent } from "../workbook/content";
import { noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { CommandOutcome } from "./command";
import { findingsPlan } from "./findingsPlan";
import type { WorkbookFees } from "./workbookFees";

/** A fixed year is told as it was fixed, with what deviates from it; nothing but Kontroll is written. */
export function fixedYearOutcome(
  content: WorkbookContent,
  fees: WorkbookFees,
  result: FeeResult,
  fixed: FixedYear,
): CommandOutcome {
  const { language } = fees.tables.settings;
  const { year } = fixed;
  const told = finding("fee-year-fixed", "note", noPlace, { year, details: fixedDetails(fixed) });
  return {
    plan: findingsPlan(content, [told, ...fees.findings], language),
    summary: feeSummary(result),
    outline: feeOutline(result, content.generated[feeSheetMarker(year)] ?? null, language),
    language,
  };
}
