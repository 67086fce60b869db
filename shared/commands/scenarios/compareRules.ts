import { comparisonMarker, comparisonSheet } from "../../reports/scenarios/comparisonSheet";
import { comparisonSummary } from "../../reports/scenarios/scenarioSummary";
import { sheetTarget } from "../../reports/sheetNames";
import { compareRules } from "../../scenarios/compareRules";
import { ruleAlternatives } from "../../scenarios/ruleAlternatives";
import { scenarioText } from "../../text/scenarioTexts";
import { tableNames } from "../../text/tableTexts";
import type { WorkbookContent } from "../../workbook/content";
import type { RuleAlternativeRow } from "../../workbook/feeTables";
import { hasError, noPlace, type Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";
import { inReadingOrder } from "../../workbook/reading/inReadingOrder";
import { locateTable } from "../../workbook/reading/locateTable";
import { finishedRows } from "../../workbook/reading/rowReader";
import { ruleAlternativeRows } from "../../workbook/reading/ruleAlternativeRows";
import { excelTableName } from "../../workbook/reading/tableCandidates";
import type { Command } from "../command";
import { errorsOnly } from "../errorsOnly";
import { findingsPlan } from "../findingsPlan";
import { feeTablesRequest, workbookFees } from "../workbookFees";
import { askedInVain, scenarioOutcome } from "./scenarioOutcome";

/** More would not fit a picture or a decision. */
const mostAlternatives = 3;

const ownTables = [tableNames.ruleAlternatives.sv, tableNames.ruleAlternatives.en].flatMap((name) => [
  name,
  excelTableName(name),
]);

/** Draws `Jämförda regler ÅÅÅÅ`: the year's fees under the rule as it stands and under the rules of Regelalternativ. */
export const compareRulesCommand: Command = {
  name: "compare-rules",
  request: () => ({ ...feeTablesRequest, tables: [...feeTablesRequest.tables, ...new Set(ownTables)] }),
  plan(input) {
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { language, networkName } = tables.settings;
    const { rows, findings: ownFindings } = readAlternatives(input.content);
    const alternatives = ruleAlternatives(rows, tables.feeClasses);
    if (ownFindings.length === 0 && alternatives.length === 0) {
      return askedInVain(fees, [
        finding("alternatives-none", "error", noPlace, {
          tableSv: tableNames.ruleAlternatives.sv,
          tableEn: tableNames.ruleAlternatives.en,
        }),
      ]);
    }
    const tooMany = alternatives[mostAlternatives]?.rules[0];
    const compared = compareRules(result.basis, result.options, alternatives.slice(0, mostAlternatives));
    const told: readonly Finding[] = [
      ...fees.findings,
      ...ownFindings,
      ...(tooMany === undefined
        ? []
        : [
            finding("alternatives-too-many", "error", placeOf(tooMany.place, "alternative"), {
              count: alternatives.length,
              most: mostAlternatives,
            }),
          ]),
      ...compared.findings.filter((each) => !fees.findings.some((known) => sameFinding(known, each))),
    ];
    if (hasError(told)) {
      return { plan: findingsPlan(input.content, told, language), summary: null, outline: null, language };
    }
    const { year } = compared;
    const target = sheetTarget(
      input.content,
      comparisonMarker(year),
      scenarioText("comparisonSheet", language, { year }),
    );
    const sheet = comparisonSheet(compared, target, networkName, language);
    return scenarioOutcome(input.content, fees, told, target, sheet, comparisonSummary(compared));
  },
};

function readAlternatives(content: WorkbookContent): {
  readonly rows: readonly RuleAlternativeRow[];
  readonly findings: readonly Finding[];
} {
  const located = locateTable("ruleAlternatives", content);
  const rows = ruleAlternativeRows(located.table);
  const findings = inReadingOrder([...located.findings, ...rows.flatMap(({ reader }) => reader.findings)]);
  return { rows: finishedRows(rows), findings };
}

function sameFinding(one: Finding, other: Finding): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
