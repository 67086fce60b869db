import type { Command } from "../../shared/commands/command";
import type { CommandOptions } from "../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import { planning } from "../../shared/commands/planning";
import type { WorkbookContent } from "../../shared/workbook/content";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { readWorkbook } from "../xlsx/readWorkbook";

const noContent: WorkbookContent = { sheets: [], tables: [], generated: {}, takenNames: [] };

/** Reads what the command asks for, and lets it plan. */
export async function planCommand(
  command: Command,
  opened: OpenedWorkbook | null,
  options: CommandOptions,
): Promise<CommandOutcome> {
  const steps = planning(command, options);
  let step = steps.next();
  while (!step.done) step = steps.next(opened === null ? noContent : await readWorkbook(opened, step.value));
  return step.value;
}
