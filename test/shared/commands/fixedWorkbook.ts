import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { soundSheets, workbookOf, type Sheets } from "../../local/commandLine/commandFolder";
import { WorkbookRuns } from "./workbookRuns";

export const fixing = { date: "2021-11-24", body: "styrgruppen", diaryNumber: "KS 2021/7" };

/** The sound workbook, with other sheets in place of some or besides. */
export async function runsOf(changed: Partial<Sheets> = {}): Promise<WorkbookRuns> {
  return new WorkbookRuns(await workbookOf({ ...soundSheets, ...changed } as Sheets));
}

/** The same with the fees of 2022 calculated and fixed. */
export async function fixedRuns(changed: Partial<Sheets> = {}): Promise<WorkbookRuns> {
  const runs = await runsOf(changed);
  await runs.run("calculate-fees");
  await runs.run("fix-year", { fixing });
  return runs;
}

/** What a command found: "error year-already-fixed". */
export function told({
  plan,
}: {
  readonly plan: { readonly findings: readonly { code: string; severity: string }[] };
}) {
  return plan.findings.map(({ code, severity }) => `${severity} ${code}`);
}

/**
 * A person adds a row below an input table.
 * @param table the Excel table; null where it is the used part of its sheet
 */
export async function addRow(
  runs: WorkbookRuns,
  sheet: string,
  table: string | null,
  firstRow: number,
  values: readonly (string | number | null)[],
) {
  const added = [values.flatMap((value, at) => (value === null ? [] : [{ column: at + 1, value, format: null }]))];
  const edit = { sheet, table, headerRow: 1, changes: [], firstRow, added };
  const plan = { fills: [], edits: [edit], sheets: [], show: null, language: "sv" as const, findings: [] };
  runs.bytes = await applyPlan(await openWorkbook(runs.bytes), plan);
}
