import { feeSheet, feeSheetMarker } from "../reports/feeSheet/feeSheet";
import { feeOutline } from "../reports/feeOutline";
import { feeSummary } from "../reports/feeSummary";
import { findingsSheet, findingsSheetMarker } from "../reports/findingsSheet";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Command } from "./command";
import { errorsOnly } from "./errorsOnly";
import { fixedYearOutcome } from "./fixedYearOutcome";
import { feeTablesRequest, workbookFees } from "./workbookFees";

/** Computes the year's fees and draws the sheets `Avgifter ÅÅÅÅ` and `Kontroll`; of a fixed year only `Kontroll`. */
export const calculateFeesCommand: Command = {
  name: "calculate-fees",
  // Where the year is given, the sheet as it stands is read too, so that a preview can say what will change on it.
  request: ({ year }) => ({ ...feeTablesRequest, markers: year === null ? [] : [feeSheetMarker(year)] }),
  plan(input) {
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { language, networkName } = tables.settings;
    const { year } = result.fees;
    if (result.fixed !== null) return fixedYearOutcome(input.content, fees, result, result.fixed);
    const target = sheetTarget(input.content, feeSheetMarker(year), reportText("feeSheet", language, { year }));
    const checkTarget = sheetTarget(input.content, findingsSheetMarker, reportText("findingsSheet", language));
    const findings = [...fees.findings, ...target.findings, ...checkTarget.findings];
    return {
      plan: {
        fills: fees.fills,
        sheets: [
          feeSheet(result, target, networkName, language, input.options.valuesOnly),
          findingsSheet(findings, checkTarget, language),
        ],
        show: target.name,
        language,
        findings,
      },
      summary: feeSummary(result),
      outline: feeOutline(result, input.content.generated[feeSheetMarker(year)] ?? null, language),
      language,
    };
  },
};
