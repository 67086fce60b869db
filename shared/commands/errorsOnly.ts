import type { WorkbookContent } from "../workbook/content";
import type { CommandOutcome } from "./commandOutcome";
import { errorsTold } from "./errorsTold";
import { findingsPlan } from "./findingsPlan";
import type { WorkbookFees } from "./workbookFees";

/** With an error no sheet but Kontroll is drawn. */
export function errorsOnly(content: WorkbookContent, fees: WorkbookFees): CommandOutcome {
  return errorsTold(fees, findingsPlan(content, fees.findings, fees.tables.settings.language));
}
