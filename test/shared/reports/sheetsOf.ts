import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { check } from "../../../shared/commands/check";
import { compareYears } from "../../../shared/commands/compareYears";
import type { CommandOptions } from "../../../shared/commands/commandOptions";
import { explain } from "../../../shared/commands/explain";
import type { WorkbookContent } from "../../../shared/workbook/content";
import type { SheetModel } from "../../../shared/workbook/sheetModel";
import { noOptions } from "../commands/planOf";
import { contentOf, found } from "../workbook/reading/workbookContent";
import type { NetworkSheets } from "./oddNetworks";

export function networkContent(sheets: NetworkSheets): WorkbookContent {
  return contentOf(Object.entries(sheets).map(([name, rows]) => found(name, rows)));
}

/** Every sheet that the product makes of a network: its fees, what is found, what changed, and the notice of each member. */
export function generatedSheets(sheets: NetworkSheets, options: Partial<CommandOptions> = {}): readonly SheetModel[] {
  const input = { content: networkContent(sheets), options: { ...noOptions, ...options } };
  const fees = calculateFeesCommand.plan(input);
  const codes = fees.summary?.members.map(({ code }) => code) ?? [];
  if (codes.length === 0) throw new Error(fees.plan.findings.map(({ code }) => code).join(", "));
  const notices = codes.flatMap(
    (member) => explain.plan({ ...input, options: { ...input.options, member } }).plan.sheets,
  );
  const changes = compareYears.plan(input).plan.sheets;
  return [...fees.plan.sheets, ...check.plan(input).plan.sheets, ...changes, ...notices];
}
