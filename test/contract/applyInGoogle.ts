import { applyPlan } from "../../appsscript/host/applyPlan";
import { Deadline } from "../../appsscript/host/deadline";
import { openWorkbook } from "../../appsscript/host/workbook";
import type { Plan } from "../../shared/workbook/plan";

declare const SpreadsheetApp: { getActiveSpreadsheet(): Parameters<typeof openWorkbook>[0] };

/** Carries out a plan at Google's: this module is loaded where the program runs, and is handed plain text. */
export function applyInGoogle(plan: string): void {
  applyPlan(openWorkbook(SpreadsheetApp.getActiveSpreadsheet()), JSON.parse(plan) as Plan, new Deadline());
}
