import { changeSheet, changeSheetMarker } from "../reports/changeSheet/changeSheet";
import { changeSummary } from "../reports/changeSummary";
import { feeSummary } from "../reports/feeSummary";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Command } from "./command";
import { errorsOnly } from "./errorsOnly";
import { feeTablesRequest, workbookFees } from "./workbookFees";

/** Draws the sheet `Jämförelse ÅÅÅÅ`: how each member's fee changed from the year before, in parts that add up to the change. */
export const compareYears: Command = {
  name: "compare-years",
  request: () => feeTablesRequest,
  plan(input) {
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { language, networkName } = tables.settings;
    const { year } = result.fees;
    const target = sheetTarget(input.content, changeSheetMarker(year), reportText("changeSheet", language, { year }));
    return {
      plan: {
        fills: fees.fills,
        sheets: [changeSheet(result, target, networkName, language, input.options.valuesOnly)],
        show: target.name,
        language,
        findings: [...fees.findings, ...target.findings],
      },
      summary: feeSummary(result),
      outline: null,
      language,
      changes: changeSummary(result),
    };
  },
};
