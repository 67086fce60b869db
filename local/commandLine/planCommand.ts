import type { Command, CommandOptions, CommandOutcome } from "../../shared/commands/command";
import type { WorkbookContent } from "../../shared/workbook/content";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { readWorkbook } from "../xlsx/readWorkbook";

const noContent: WorkbookContent = { sheets: [], tables: [], generated: {}, takenNames: [] };

/** Reads what the command asks for, in one batch or two, and lets it plan. */
export async function planCommand(
  command: Command,
  opened: OpenedWorkbook | null,
  options: CommandOptions,
): Promise<CommandOutcome> {
  if (opened === null) return command.plan({ content: noContent, options });
  const content = await readWorkbook(opened, command.request(options));
  const further = command.followUp?.({ content, options }) ?? null;
  if (further === null) return command.plan({ content, options });
  const more = await readWorkbook(opened, further);
  return command.plan({
    content: {
      ...content,
      tables: [...content.tables, ...more.tables],
      generated: { ...content.generated, ...more.generated },
    },
    options,
  });
}
