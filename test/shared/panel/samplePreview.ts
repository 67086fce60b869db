import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { sampleTables } from "../../../samples/sampleNetwork";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import type { CommandOptions } from "../../../shared/commands/commandOptions";
import { newWorkbook } from "../../../shared/commands/newWorkbook";
import { panelPreviewOf } from "../../../shared/panel/panelPreviewOf";
import { noOptions } from "../commands/planOf";

let made: Promise<Uint8Array> | null = null;

/** The sample network's workbook, as a file's bytes: made once in a run. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  made ??= planCommand(newWorkbook, null, { ...noOptions, sample: sampleTables }).then(({ plan }) =>
    applyPlan(null, plan),
  );
  return Uint8Array.from(await made);
}

/** What calculating the fees of the workbook would do, as a panel shows it. */
export async function previewOf(bytes: Uint8Array, options: Partial<CommandOptions> = {}) {
  const opened = await openWorkbook(bytes);
  const outcome = await planCommand(calculateFeesCommand, opened, { ...noOptions, ...options });
  const names = opened.sheets.map(({ name }) => name);
  return { outcome, preview: panelPreviewOf("calculate-fees", outcome, names), opened };
}
