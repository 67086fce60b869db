import type { FeeResult } from "../fees/calculateFees";
import type { FixedYear } from "../fees/fixedYears";
import { feeOutline } from "../reports/feeOutline";
import { feeSheetMarker } from "../reports/sheetMarkers";
import { feeSummary } from "../reports/feeSummary";
import { fixedDetails } from "../reports/fixedLine";
import type { WorkbookContent } from "../workbook/content";
import { noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { OutcomeOf } from "./commandOutcome";
import { toldPlan, type DrawFindings } from "./toldPlan";
import type { WorkbookFees } from "./workbookFees";

/** A fixed year is told as it was fixed, with what deviates from it; nothing but Kontroll is written. */
export function fixedYearOutcome<Sheet>(
  content: WorkbookContent,
  fees: WorkbookFees,
  result: FeeResult,
  fixed: FixedYear,
  draw: DrawFindings<Sheet>,
): OutcomeOf<Sheet> {
  const { language } = fees.tables.settings;
  const { year } = fixed;
  const told = finding("fee-year-fixed", "note", noPlace, { year, details: fixedDetails(fixed) });
  return {
    plan: toldPlan(content, [told, ...fees.findings], language, draw),
    summary: feeSummary(result),
    outline: feeOutline(result, content.generated[feeSheetMarker(year)] ?? null, language),
    language,
  };
}
