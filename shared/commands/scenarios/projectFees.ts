import { parseDecimal } from "../../money/decimal";
import { projectionMarker, projectionSheet } from "../../reports/scenarios/projectionSheet";
import { projectionSummary } from "../../reports/scenarios/scenarioSummary";
import { sheetTarget } from "../../reports/sheetNames";
import { projectFees } from "../../scenarios/projectFees";
import { scenarioText } from "../../text/scenarioTexts";
import { hasError, type Finding } from "../../workbook/finding";
import type { Command } from "../command";
import { errorsOnly } from "../errorsOnly";
import { feeTablesRequest, workbookFees, type WorkbookFees } from "../workbookFees";
import { askedInVain, scenarioOutcome } from "./scenarioOutcome";

/** Draws `Prognos ÅÅÅÅ-ÅÅÅÅ`: the fees of the five years after the last whose populations are known. */
export const projectFeesCommand: Command = {
  name: "project-fees",
  request: () => feeTablesRequest,
  plan(input) {
    const { scenario } = input.options;
    if (scenario === undefined) throw new TypeError("project-fees needs to know what is assumed");
    const fees = workbookFees(input);
    const { result, tables } = fees;
    const told = withoutFaultsOfTheYear(fees);
    if (result === null || hasError(told)) return errorsOnly(input.content, { ...fees, findings: told });
    const projection = projectFees(result.basis, result.fees.year, {
      growthPercent: parseDecimal(scenario.growthPercent ?? ""),
      indexPercent: parseDecimal(scenario.indexPercent ?? ""),
    });
    const [first, last] = [projection.years[0], projection.years[projection.years.length - 1]];
    if (hasError(projection.findings) || first === undefined || last === undefined) {
      return askedInVain(
        fees,
        projection.findings.filter((each) => hasError([each])),
      );
    }
    const { language, networkName } = tables.settings;
    const name = scenarioText("projectionSheet", language, { first: first.year, last: last.year });
    const target = sheetTarget(input.content, projectionMarker(first.year), name);
    const sheet = projectionSheet(projection, target, networkName, language);
    return scenarioOutcome(input.content, fees, {
      findings: told,
      target,
      sheet,
      scenario: projectionSummary(projection),
    });
  },
};

/**
 * What there is to say of the workbook, but for what only keeps the fee year itself from being computed: the years that are projected
 * begin after the last population that all members have, and tell faults of their own.
 */
function withoutFaultsOfTheYear({ result, findings }: WorkbookFees): readonly Finding[] {
  const ofTheYear = new Set(result?.fees.findings.filter((each) => hasError([each])));
  return findings.filter((each) => !ofTheYear.has(each));
}
