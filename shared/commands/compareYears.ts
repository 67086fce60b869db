import { changeSheet, changeSheetMarker } from "../reports/changeSheet/changeSheet";
import { changeSummary } from "../reports/changeSummary";
import { feeSummary } from "../reports/feeSummary";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Command } from "./command";
import { errorsOnly } from "./errorsOnly";
import { findingsPlan } from "./findingsPlan";
import { fixedSheetRequest, keptFixedSheet } from "./fixedSheet";
import { feeTablesRequest, workbookFees } from "./workbookFees";

/** Draws the sheet `Jämförelse ÅÅÅÅ`, once where the year is fixed: how each member's fee changed from the year before, in parts that add up to the change. */
export const compareYears: Command = {
  name: "compare-years",
  request: () => feeTablesRequest,
  followUp: (input) => fixedSheetRequest(input, changeSheetMarker),
  plan(input) {
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { language, networkName } = tables.settings;
    const { year } = result.fees;
    const target = sheetTarget(input.content, changeSheetMarker(year), reportText("changeSheet", language, { year }));
    const told = { summary: feeSummary(result), outline: null, language, changes: changeSummary(result) };
    const kept = keptFixedSheet(input.content, fees, target);
    if (kept !== null) return { ...told, plan: findingsPlan(input.content, [...fees.findings, kept], language) };
    return {
      ...told,
      plan: {
        fills: fees.fills,
        sheets: [changeSheet(result, target, networkName, language, input.options.valuesOnly)],
        show: target.name,
        language,
        findings: [...fees.findings, ...target.findings],
      },
    };
  },
};
