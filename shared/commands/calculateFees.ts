import { feeSheet, feeSheetMarker } from "../reports/feeSheet/feeSheet";
import { feeSummary } from "../reports/feeSummary";
import { findingsSheet, findingsSheetMarker } from "../reports/findingsSheet";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Command } from "./command";
import { errorsOnly } from "./errorsOnly";
import { feeTablesRequest, workbookFees } from "./workbookFees";

/** Computes the year's fees and draws the sheets `Avgifter ÅÅÅÅ` and `Kontroll`. */
export const calculateFeesCommand: Command = {
  name: "calculate-fees",
  request: () => feeTablesRequest,
  plan(input) {
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { language, networkName } = tables.settings;
    const { year } = result.fees;
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
      language,
    };
  },
};
