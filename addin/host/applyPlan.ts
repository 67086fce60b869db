import type { WorkbookContent } from "../../shared/workbook/content";
import type { Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { Plan } from "../../shared/workbook/plan";
import { cellName } from "../../shared/workbook/reference";
import { drawSheet } from "./drawSheet";
import { editStates } from "./editStates";
import { queueEditTargets } from "./editTargets";
import { syncWithin, type TimeLimits } from "./excelSync";
import { onSheet } from "./hostFault";
import { nameStrayCharts } from "./nameStrayCharts";
import { ReadQueue } from "./readQueue";
import { sheetStates, type SheetState } from "./sheetStates";
import { queueTargets, type Target, type Targets } from "./targets";
import { typedText } from "./typedText";
import { writeEdits } from "./writeEdits";
import { WriteQueue } from "./writeQueue";

/** A write that broke in the middle: why, and what stands on each sheet now. */
export class BrokenWrite extends Error {
  constructor(
    readonly cause: unknown,
    readonly findings: readonly Finding[],
    /** Sheets that were written to the end before it broke. */
    readonly whole: readonly Target[],
  ) {
    super("the write broke in the middle");
    this.name = "BrokenWrite";
  }
}

export interface ApplySteps {
  readonly limits: TimeLimits;
  readonly signal: AbortSignal | null;
  /** Told before the first request that writes. */
  writing(): void;
}

/**
 * Carries out a plan: one sync looks again at what will be overwritten, one writes, each with one more for each further 1.5 MB.
 *
 * Sheets are filled in, never deleted, copied, renamed, moved or unprotected, so that Excel can undo.
 * @returns the sheets as they were before they were written
 * @throws HostFault when nothing is written because something stands in the way; BrokenWrite when writing broke
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  content: WorkbookContent,
  { limits, signal, writing }: ApplySteps,
): Promise<readonly Target[]> {
  const read = () => syncWithin(context, limits.read, signal);
  const edits = await queueEditTargets(context, plan.edits ?? [], new ReadQueue(read));
  const look = queueTargets(context, plan, content, edits);
  await read();
  const targets = look();
  writing();
  try {
    await write(context, targets, limits.write);
    return targets.sheets;
  } catch (error) {
    const states = await sheetStates(targets.sheets);
    const findings = [...states].map(([target, state]) => stateFinding(target, state));
    const whole = [...states].flatMap(([target, state]) => (state === "new" ? [target] : []));
    const rows = await editStates(targets.edits);
    await nameStrayCharts([...states].flatMap(([target, state]) => (state === "incomplete" ? [target] : [])));
    throw new BrokenWrite(error, [...rows, ...findings], whole);
  }
}

async function write(context: Excel.RequestContext, { sheets, fills, edits }: Targets, limit: number): Promise<void> {
  const { workbook } = context;
  const queue = new WriteQueue(() => syncWithin(context, limit, null));
  workbook.application.suspendApiCalculationUntilNextSync();
  for (const { fill, isText } of fills) {
    await queue.room(3);
    const cell = workbook.worksheets.getItem(fill.sheet).getRange(cellName(fill.row, fill.column));
    // The format of the person's cell is not ours to change: where it is not that of text, an apostrophe keeps the code text.
    cell.formulas = [[isText ? fill.value : typedText(fill.value)]];
  }
  await writeEdits(context, edits, queue);
  for (const target of sheets) await drawSheet(context, target, queue);
  await queue.send();
}

const stateCodes: Readonly<Record<SheetState, string>> = {
  old: "sheet-left-old",
  new: "sheet-left-new",
  incomplete: "sheet-left-incomplete",
  blank: "sheet-left-blank",
  absent: "sheet-left-absent",
  unknown: "sheet-left-unknown",
};

function stateFinding({ model }: Target, state: SheetState): Finding {
  const severity = state === "incomplete" || state === "blank" || state === "unknown" ? "warning" : "note";
  return finding(stateCodes[state], severity, onSheet(model.name), { sheet: model.name });
}
