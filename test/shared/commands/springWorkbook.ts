import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { sampleTables } from "../../../samples/sampleNetwork";
import { newWorkbook } from "../../../shared/commands/newWorkbook";
import { noOptions } from "./planOf";

/** The sample network as it stands before the year's population figures have come. */
export async function springWorkbook(): Promise<Uint8Array> {
  const sample = sampleTables.map((each) =>
    each.table === "population" ? { ...each, rows: each.rows.filter(({ year }) => year !== 2025) } : each,
  );
  return applyPlan(null, (await planCommand(newWorkbook, null, { ...noOptions, sample })).plan);
}
