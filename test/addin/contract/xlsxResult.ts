import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import type { Command } from "../../../shared/commands/command";
import type { CommandOptions } from "../../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { noOptions } from "../../shared/commands/planOf";

/** What the .xlsx host makes of a workbook by a command. */
export async function xlsxResult(
  bytes: Uint8Array,
  command: Command,
  options: Partial<CommandOptions> = {},
): Promise<{ readonly bytes: Uint8Array; readonly outcome: CommandOutcome }> {
  const opened = await openWorkbook(bytes);
  const outcome = await planCommand(command, opened, { ...noOptions, ...options });
  return { bytes: await applyPlan(opened, outcome.plan), outcome };
}
