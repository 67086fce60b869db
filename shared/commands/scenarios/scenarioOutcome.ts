import { findingsSheet } from "../../reports/findingsSheet";
import { findingsSheetMarker } from "../../reports/sheetMarkers";
import type { ScenarioSummary } from "../../reports/scenarios/scenarioSummary";
import { sheetTarget, type SheetTarget } from "../../reports/sheetNames";
import { reportText } from "../../text/reportText";
import type { WorkbookContent } from "../../workbook/content";
import type { Finding } from "../../workbook/finding";
import type { SheetModel } from "../../workbook/sheetModel";
import type { CommandOutcome } from "../commandOutcome";
import type { WorkbookFees } from "../workbookFees";

/** What was tried out, and what there is to say of it. */
export interface TriedOut {
  readonly findings: readonly Finding[];
  readonly target: SheetTarget;
  readonly sheet: SheetModel;
  readonly scenario: ScenarioSummary;
}

/** The sheet of what was tried out, and Kontroll beside it as every command draws it. */
export function scenarioOutcome(
  content: WorkbookContent,
  fees: WorkbookFees,
  { findings, target, sheet, scenario }: TriedOut,
): CommandOutcome {
  const { language } = fees.tables.settings;
  const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
  const told = [...findings, ...target.findings, ...checkTarget.findings];
  return {
    plan: {
      fills: fees.fills,
      sheets: [sheet, findingsSheet(told, checkTarget, language)],
      show: target.name,
      language,
      findings: told,
    },
    summary: null,
    outline: null,
    language,
    scenario,
  };
}

/** What was asked for cannot be tried out: it is told, and nothing is written. */
export function askedInVain({ tables }: WorkbookFees, findings: readonly Finding[]): CommandOutcome {
  const { language } = tables.settings;
  return {
    plan: { fills: [], sheets: [], show: null, language, findings },
    summary: null,
    outline: null,
    language,
    isWrongUsage: true,
  };
}
