import type { ReadRequest, WorkbookContent } from "../workbook/content";
import type { Command } from "./command";
import type { CommandOptions } from "./commandOptions";
import type { CommandOutcome } from "./commandOutcome";

/**
 * The way from a command to its plan, for a host of any kind: it yields what to read and takes what was read, in one batch or two. A host
 * that reads at once and one that has to wait drive the same steps.
 */
export function* planning(
  command: Command,
  options: CommandOptions,
): Generator<ReadRequest, CommandOutcome, WorkbookContent> {
  const content = yield command.request(options);
  const further = command.followUp?.({ content, options }) ?? null;
  if (further === null) return command.plan({ content, options });
  const more = yield further;
  return command.plan({
    content: {
      ...content,
      tables: [...content.tables, ...more.tables],
      generated: { ...content.generated, ...more.generated },
    },
    options,
  });
}
