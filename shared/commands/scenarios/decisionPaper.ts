import { invoiceSettings } from "../../invoicing/readInvoiceTables";
import { decisionMarker, decisionPaper } from "../../reports/decisionPaper/decisionPaper";
import { fixedDetails } from "../../reports/fixedLine";
import { comparisonSummary } from "../../reports/scenarios/scenarioSummary";
import { sheetTarget } from "../../reports/sheetNames";
import { compareRules } from "../../scenarios/compareRules";
import { decisionText } from "../../text/decisionTexts";
import { sameWord } from "../../text/sameWord";
import { hasError, noPlace } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { locateTable } from "../../workbook/reading/locateTable";
import type { Command } from "../command";
import { errorsOnly } from "../errorsOnly";
import { findingsPlan } from "../findingsPlan";
import { workbookFees } from "../workbookFees";
import { notTold } from "../notTold";
import { alternativesRequest, readAlternatives } from "./readAlternatives";
import { askedInVain, scenarioOutcome } from "./scenarioOutcome";

/** Draws `Beslutsunderlag ÅÅÅÅ`: what the steering group decides the year's fees from. Of a fixed year there is nothing to decide. */
export const decisionPaperCommand: Command = {
  name: "decision-paper",
  request: () => alternativesRequest,
  plan(input) {
    const { content, options } = input;
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(content, fees);
    const { language, networkName } = tables.settings;
    if (result.fixed !== null) {
      const values = { year: result.fees.year, details: fixedDetails(result.fixed) };
      const told = [...fees.findings, finding("decision-year-fixed", "error", noPlace, values)];
      return { plan: findingsPlan(content, told, language), summary: null, outline: null, language };
    }
    const { alternatives, findings: ownFindings } = readAlternatives(content, tables.feeClasses);
    const comparison = compareRules(result.basis, result.options, alternatives);
    const told = [...fees.findings, ...ownFindings, ...notTold(comparison.findings, fees.findings)];
    if (hasError(told)) return { plan: findingsPlan(content, told, language), summary: null, outline: null, language };
    const wanted = options.scenario?.proposal ?? null;
    const proposal = comparison.outcomes.find(({ alternative }) =>
      wanted === null ? alternative === null : alternative !== null && sameWord(alternative) === sameWord(wanted),
    );
    if (proposal === undefined) {
      const names = alternatives.map(({ name }) => name).join(", ");
      return askedInVain(fees, [
        finding("proposal-unknown", "error", noPlace, { wanted: wanted ?? "", names: names || "–" }),
      ]);
    }
    const { year } = comparison;
    const target = sheetTarget(content, decisionMarker(year), decisionText("sheet", language, { year }));
    const { settings } = invoiceSettings(locateTable("settings", content).table);
    const { diaryNumber } = settings;
    const sheet = decisionPaper({ result, comparison, proposal, networkName, diaryNumber, language, target });
    return scenarioOutcome(content, fees, { findings: told, target, sheet, scenario: comparisonSummary(comparison) });
  },
};
