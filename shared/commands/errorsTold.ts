import { emptySummary } from "../reports/feeSummary";
import type { PlanOf } from "../workbook/plan";
import type { OutcomeOf } from "./commandOutcome";
import type { WorkbookFees } from "./workbookFees";

/** What a command that rests on the fees finds where the workbook has errors: no fees. @param plan tells the errors */
export function errorsTold<Sheet>(fees: WorkbookFees, plan: PlanOf<Sheet>): OutcomeOf<Sheet> {
  const { language } = fees.tables.settings;
  return { plan, summary: fees.year === null ? null : emptySummary(fees.year), outline: null, language };
}
