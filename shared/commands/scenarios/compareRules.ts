import { comparisonMarker, comparisonSheet } from "../../reports/scenarios/comparisonSheet";
import { comparisonSummary } from "../../reports/scenarios/scenarioSummary";
import { sheetTarget } from "../../reports/sheetNames";
import { compareRules } from "../../scenarios/compareRules";
import { scenarioText } from "../../text/scenarioTexts";
import { tableNames } from "../../text/tableTexts";
import { hasError, noPlace } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { Command } from "../command";
import { errorsOnly } from "../errorsOnly";
import { findingsPlan } from "../findingsPlan";
import { fixedSheetRequest } from "../fixedSheet";
import { notTold } from "../notTold";
import { workbookFees } from "../workbookFees";
import { alternativesRequest, readAlternatives } from "./readAlternatives";
import { triedAlternative } from "./triedAlternative";
import { outcomeOfYear } from "./outcomeOfYear";
import { askedInVain } from "./scenarioOutcome";

/** Draws `Jämförda regler ÅÅÅÅ`: the year's fees under the rule as it stands and under the rules of Regelalternativ. */
export const compareRulesCommand: Command = {
  name: "compare-rules",
  request: () => alternativesRequest,
  followUp: (input) => fixedSheetRequest(input, comparisonMarker),
  plan(input) {
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { language, networkName } = tables.settings;
    const { trial } = input.options.scenario ?? { trial: null };
    const { alternatives, findings: ownFindings } =
      trial === null ? readAlternatives(input.content, tables.feeClasses) : triedAlternative(result, trial, language);
    if (ownFindings.length === 0 && alternatives.length === 0) {
      const { sv, en } = tableNames.ruleAlternatives;
      return askedInVain(fees, [finding("alternatives-none", "error", noPlace, { tableSv: sv, tableEn: en })]);
    }
    const compared = compareRules(result.basis, result.options, alternatives);
    const told = [...fees.findings, ...ownFindings, ...notTold(compared.findings, fees.findings)];
    // Amounts that are only tried are no fault of the workbook.
    if (trial !== null && hasError(told))
      return askedInVain(
        fees,
        told.filter((each) => hasError([each])),
      );
    if (hasError(told)) {
      return { plan: findingsPlan(input.content, told, language), summary: null, outline: null, language };
    }
    const { year } = compared;
    const name = scenarioText("comparisonSheet", language, { year });
    const target = sheetTarget(input.content, comparisonMarker(year), name);
    const sheet = comparisonSheet(compared, target, networkName, language, result.fixed);
    return outcomeOfYear(input.content, fees, {
      ...{ findings: told, target, sheet },
      scenario: comparisonSummary(compared),
    });
  },
};
