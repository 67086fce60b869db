import type { Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { areaName } from "../../shared/workbook/reference";
import { holdsWritten } from "./cellRows";
import type { EditTarget, SeenArea } from "./editTargets";
import { syncWithin } from "./excelSync";
import { onSheet } from "./hostFault";
import { ReadQueue } from "./readQueue";
import { takeBack } from "./takeBack";
import { editedCells } from "./writeEdits";

/** What a broken write left of the rows of an input table. */
type EditState = "new" | "old" | "mixed";

/** Excel gets so long to say what stands there, in milliseconds. */
const limit = 10_000;

/**
 * What a broken write left of the rows of input tables, by looking at every cell again. Rows that stand there in part are taken back, so
 * that all or none are there.
 */
export async function editStates(targets: readonly EditTarget[]): Promise<readonly Finding[]> {
  if (targets.length === 0) return [];
  try {
    return await Excel.run(async (context) => {
      const sync = () => syncWithin(context, limit, null);
      let states = await statesNow(context, targets, sync);
      const mixed = targets.filter((_target, at) => states[at] === "mixed");
      if (mixed.length > 0) {
        await takeBack(context, mixed, sync);
        states = await statesNow(context, targets, sync);
      }
      return targets.map((target, at) => stateFinding(target, states[at] ?? "mixed"));
    });
  } catch {
    // A program that does not answer, or answers nonsense, leaves us without an answer: that is what is told.
    return targets.map((target) => stateFinding(target, "unknown"));
  }
}

async function statesNow(
  context: Excel.RequestContext,
  targets: readonly EditTarget[],
  sync: () => Promise<void>,
): Promise<readonly EditState[]> {
  const queue = new ReadQueue(sync);
  const queued: (readonly { readonly seen: SeenArea; readonly range: Excel.Range }[])[] = [];
  for (const { edit, areas } of targets) {
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const ranges = [];
    for (const seen of areas) {
      await queue.room(seen.area.rows * seen.area.columns);
      ranges.push({ seen, range: sheet.getRange(areaName(seen.area)).load("formulas") });
    }
    queued.push(ranges);
  }
  await sync();
  return queued.map((ranges) => {
    const all = ranges.map(({ seen, range }) => stateOf(seen, range.formulas as unknown[][]));
    return all.every(({ isNew }) => isNew) ? "new" : all.every(({ isOld }) => isOld) ? "old" : "mixed";
  });
}

function stateOf(seen: SeenArea, shown: readonly (readonly unknown[])[]) {
  const { area, cells, formulas } = seen;
  const { values } = editedCells(seen);
  let [isNew, isOld] = [true, true];
  for (const { row, cell } of cells) {
    const [down, right] = [row - area.row, cell.column - area.column];
    const now = shown[down]?.[right];
    isNew &&= holdsWritten(values[down]?.[right] ?? "", now);
    isOld &&= now === formulas[down]?.[right];
  }
  return { isNew, isOld };
}

function stateFinding({ edit: { sheet } }: EditTarget, state: EditState | "unknown"): Finding {
  const severity = state === "unknown" || state === "mixed" ? "warning" : "note";
  return finding(`rows-left-${state}`, severity, onSheet(sheet), { sheet });
}
