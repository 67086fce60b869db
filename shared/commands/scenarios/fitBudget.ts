import { feesOfYear } from "../../fees/feesOfYear";
import { parseDecimal } from "../../money/decimal";
import { compare, zero, type Fraction } from "../../money/fraction";
import { budgetMarker, budgetSheet } from "../../reports/scenarios/budgetSheet";
import { budgetSummary } from "../../reports/scenarios/scenarioSummary";
import { sheetTarget } from "../../reports/sheetNames";
import { compareOutcomes, outcomeOf, withAlternative } from "../../scenarios/compareRules";
import { fitBudget } from "../../scenarios/fitBudget";
import { scenarioText } from "../../text/scenarioTexts";
import { hasError, noPlace } from "../../workbook/finding";
import { isFault } from "../../workbook/outcome";
import { finding } from "../../workbook/place";
import type { Command } from "../command";
import { errorsOnly } from "../errorsOnly";
import { fixedSheetRequest } from "../fixedSheet";
import { feeTablesRequest, workbookFees } from "../workbookFees";
import { outcomeOfYear } from "./outcomeOfYear";
import { askedInVain } from "./scenarioOutcome";
import { triedAlternative } from "./triedAlternative";

/** Draws `Budgetanpassning ÅÅÅÅ`: the rate, or the multiplier of all amounts, with which the year's fees come nearest to a budget. */
export const fitBudgetCommand: Command = {
  name: "fit-budget",
  request: () => feeTablesRequest,
  followUp: (input) => fixedSheetRequest(input, budgetMarker),
  plan(input) {
    const { scenario } = input.options;
    if (scenario === undefined) throw new TypeError("fit-budget needs to know the budget");
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const target = targetOf(scenario.target);
    if (target === null) {
      return askedInVain(fees, [
        finding("budget-target-unreadable", "error", noPlace, { text: scenario.target ?? "" }),
      ]);
    }
    const { decimals, category, movesAll, trial } = scenario;
    const moves = movesAll ? "all" : "rate";
    const tried = trial === null ? null : triedAlternative(result, trial, tables.settings.language);
    const [alternative] = tried?.alternatives ?? [];
    if (tried !== null && alternative === undefined) return askedInVain(fees, tried.findings);
    const basis = alternative === undefined ? result.basis : withAlternative(result.basis, alternative);
    const outcome = fitBudget(basis, result.options, { target, moves, decimals, category });
    if (isFault(outcome))
      return askedInVain(
        fees,
        outcome.faults.filter((each) => hasError([each])),
      );
    const fitted = outcome.value;
    const unchanged = outcomeOf(null, feesOfYear(result.basis, result.options));
    const comparison = compareOutcomes([unchanged, outcomeOf("fitted", fitted.fees)]);
    const { language, networkName } = tables.settings;
    const { year } = comparison;
    const place = sheetTarget(input.content, budgetMarker(year), scenarioText("budgetSheet", language, { year }));
    const sheet = budgetSheet(fitted, comparison, place, networkName, language, result.fixed);
    return outcomeOfYear(input.content, fees, {
      ...{ findings: fees.findings, target: place, sheet },
      scenario: budgetSummary(fitted, comparison),
    });
  },
};

/** Kronor, not below zero. */
function targetOf(text: string | null): Fraction | null {
  const amount = parseDecimal((text ?? "").replace(/[\s\u00a0\u202f]/g, "").replace(",", "."));
  return amount === null || compare(amount, zero) < 0 ? null : amount;
}
