import type { ScenarioSummary } from "../../reports/scenarios/scenarioSummary";
import type { SheetTarget } from "../../reports/sheetNames";
import type { WorkbookContent } from "../../workbook/content";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { SheetModel } from "../../workbook/sheetModel";
import type { CommandOutcome } from "../commandOutcome";
import { findingsPlan } from "../findingsPlan";
import { keptFixedSheet } from "../fixedSheet";
import type { WorkbookFees } from "../workbookFees";
import { scenarioOutcome } from "./scenarioOutcome";

/**
 * What was tried out for a year. Of a fixed one it is told that it rests on what the tables give today, and a sheet of it that stands
 * already is left as it is.
 */
export function outcomeOfYear(
  content: WorkbookContent,
  fees: WorkbookFees,
  findings: readonly Finding[],
  target: SheetTarget,
  sheet: SheetModel,
  scenario: ScenarioSummary,
): CommandOutcome {
  const { result } = fees;
  if (result === null || result.fixed === null) {
    return scenarioOutcome(content, fees, findings, target, sheet, scenario);
  }
  const told = [...findings, finding("scenario-year-fixed", "warning", noPlace, { year: result.fees.year })];
  const kept = keptFixedSheet(content, fees, target);
  if (kept === null) return scenarioOutcome(content, fees, told, target, sheet, scenario);
  const { language } = fees.tables.settings;
  const plan = findingsPlan(content, [...told, kept], language);
  return { plan, summary: null, outline: null, language, scenario };
}
