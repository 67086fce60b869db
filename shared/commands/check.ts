import { feeSheetMarker } from "../reports/feeSheet/feeSheet";
import { emptySummary, feeSummary } from "../reports/feeSummary";
import { compareFeeSheet } from "../reports/feeSheet/compareFeeSheet";
import { findingsSheet, findingsSheetMarker } from "../reports/findingsSheet";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Command } from "./command";
import { feeTablesRequest, workbookFees } from "./workbookFees";

/** Looks through the workbook, and whether the fee sheet still says what the input sheets give; writes only `Kontroll`. */
export const check: Command = {
  name: "check",
  request: () => feeTablesRequest,
  followUp(input) {
    const { result } = workbookFees(input);
    return result === null ? null : { tables: [], markers: [feeSheetMarker(result.fees.year)] };
  },
  plan(input) {
    const fees = workbookFees(input);
    const { language } = fees.tables.settings;
    const { result } = fees;
    const target = sheetTarget(input.content, findingsSheetMarker, reportText("findingsSheet", language));
    const shown = result === null ? undefined : input.content.generated[feeSheetMarker(result.fees.year)];
    const differences = result === null || fees.hasErrors ? [] : compareFeeSheet(result, shown ?? null);
    const findings = [...fees.findings, ...differences, ...target.findings];
    return {
      plan: { fills: [], sheets: [findingsSheet(findings, target, language)], show: target.name, language, findings },
      summary: fees.hasErrors || result === null ? noFees(fees.year) : feeSummary(result),
      language,
    };
  },
};

function noFees(year: number | null) {
  return year === null ? null : emptySummary(year);
}
