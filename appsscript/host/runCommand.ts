import type { Command } from "../../shared/commands/command";
import type { CommandOptions } from "../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import { planning } from "../../shared/commands/planning";
import { panelPreviewOf } from "../../shared/panel/panelPreviewOf";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import { applyPlan } from "./applyPlan";
import { Deadline } from "./deadline";
import { withDocumentLock } from "./documentLock";
import { readTables } from "./readTables";
import type { Spreadsheet } from "./services";
import { openWorkbook, type Workbook } from "./workbook";

/** What a command would do, and how a panel shows it. */
export interface PlannedCommand {
  readonly workbook: Workbook;
  readonly outcome: CommandOutcome;
  /** Made when it is first asked for: the menu has no use for it. */
  readonly preview: () => PanelPreview;
}

/** What came of a run: done, or nothing written since the plan is not the one expected. */
export interface CommandRun extends PlannedCommand {
  readonly kind: "done" | "changed";
  /** Names of the sheets written. */
  readonly written: readonly string[];
}

/** Reads what the command asks for and lets it plan. Nothing is written. */
export function planCommand(spreadsheet: Spreadsheet, command: Command, options: CommandOptions): PlannedCommand {
  const steps = planning(command, options);
  let step = steps.next();
  const workbook = openWorkbook(spreadsheet);
  while (!step.done) step = steps.next(readTables(workbook, step.value));
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const outcome = step.value;
  let preview: PanelPreview | null = null;
  return { workbook, outcome, preview: () => (preview ??= panelPreviewOf(command.name, outcome, sheetNames)) };
}

/**
 * Plans afresh and writes, while no other run may write.
 * @param expected fingerprint of the preview that the person saw; null writes whatever comes of it
 * @throws BrokenWrite where the writing was stopped; what else is thrown left everything as it was
 */
export function runCommand(
  spreadsheet: Spreadsheet,
  command: Command,
  options: CommandOptions,
  expected: string | null,
): CommandRun {
  const deadline = new Deadline();
  return withDocumentLock(() => {
    const planned = planCommand(spreadsheet, command, options);
    if (expected !== null && planned.preview().fingerprint !== expected) {
      return { ...planned, kind: "changed", written: [] };
    }
    return { ...planned, kind: "done", written: applyPlan(planned.workbook, planned.outcome.plan, deadline) };
  });
}
