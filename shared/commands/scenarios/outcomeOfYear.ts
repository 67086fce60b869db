import type { WorkbookContent } from "../../workbook/content";
import { noPlace } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { CommandOutcome } from "../commandOutcome";
import { findingsPlan } from "../findingsPlan";
import { keptFixedSheet } from "../fixedSheet";
import type { WorkbookFees } from "../workbookFees";
import { scenarioOutcome, type TriedOut } from "./scenarioOutcome";

/**
 * What was tried out for a year. Of a fixed one it is told that it rests on what the tables give today, and a sheet of it that stands
 * already is left as it is.
 */
export function outcomeOfYear(content: WorkbookContent, fees: WorkbookFees, tried: TriedOut): CommandOutcome {
  const { result } = fees;
  if (result === null || result.fixed === null) return scenarioOutcome(content, fees, tried);
  const isFixed = finding("scenario-year-fixed", "warning", noPlace, { year: result.fees.year });
  const findings = [...tried.findings, isFixed];
  const kept = keptFixedSheet(content, fees, tried.target);
  if (kept === null) return scenarioOutcome(content, fees, { ...tried, findings });
  const { language } = fees.tables.settings;
  const plan = findingsPlan(content, [...findings, kept], language);
  return { plan, summary: null, outline: null, language, scenario: tried.scenario };
}
