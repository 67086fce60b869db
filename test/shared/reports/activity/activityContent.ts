import type { CommandOptions } from "../../../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../../../shared/commands/commandOutcome";
import { planning } from "../../../../shared/commands/planning";
import { summariseEvents } from "../../../../shared/commands/summariseEvents";
import type { ReadRequest, WorkbookContent } from "../../../../shared/workbook/content";
import { noOptions } from "../../commands/planOf";
import { contentOf, found } from "../../workbook/reading/workbookContent";
import { activitySheets, type Sheets } from "./activityRows";

/** What a host reads of the sheets for a request; every sheet is told of. */
export function readSheets(sheets: Sheets, { tables }: ReadRequest): WorkbookContent {
  const all = Object.entries(sheets).map(([name, rows]) => found(name, rows));
  const content = contentOf(all);
  const isAsked = (name: string) => tables.some((each) => each.toLowerCase() === name.toLowerCase());
  return { ...content, tables: content.tables.filter(({ name }) => isAsked(name)) };
}

/** summarise-events over the sheets of a workbook. */
export function summarised(changes: Sheets = {}, options: Partial<CommandOptions> = {}): CommandOutcome {
  const all = { ...activitySheets, ...changes };
  const sheets = Object.fromEntries(Object.entries(all).filter(([, rows]) => rows.length > 0));
  const steps = planning(summariseEvents, { ...noOptions, ...options });
  let step = steps.next();
  while (!step.done) step = steps.next(readSheets(sheets, step.value));
  return step.value;
}
