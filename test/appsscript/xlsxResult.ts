import { gridOfXlsx } from "../../local/grid/gridOfXlsx";
import type { GridWorkbook } from "../../local/grid/gridWorkbook";
import { applyPlan } from "../../local/xlsx/applyPlan";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../local/xlsx/readWorkbook";
import type { Command, CommandOptions } from "../../shared/commands/command";
import { planning } from "../../shared/commands/planning";
import type { Plan } from "../../shared/workbook/plan";

/** What the .xlsx host makes of a workbook: the file's bytes, the same in memory with the values that the core computed, and the plan. */
export interface XlsxResult {
  readonly bytes: Uint8Array;
  readonly grid: GridWorkbook;
  readonly plan: Plan;
}

/** Runs a command on a file; null is a new one. */
export async function xlsxResult(
  bytes: Uint8Array | null,
  command: Command,
  options: CommandOptions,
): Promise<XlsxResult> {
  const opened = bytes === null ? null : await openWorkbook(bytes);
  const steps = planning(command, options);
  let step = steps.next();
  const noContent = { sheets: [], tables: [], generated: {}, takenNames: [] };
  while (!step.done) step = steps.next(opened === null ? noContent : await readWorkbook(opened, step.value));
  const written = await applyPlan(opened, step.value.plan);
  return { bytes: written, grid: await gridOfXlsx(await openWorkbook(written)), plan: step.value.plan };
}
