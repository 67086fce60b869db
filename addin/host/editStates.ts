import type { Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { areaName } from "../../shared/workbook/reference";
import { holdsWritten } from "./cellRows";
import type { EditTarget } from "./editTargets";
import { syncWithin } from "./excelSync";
import { onSheet } from "./hostFault";
import { editedCells } from "./writeEdits";

/** Excel gets so long to say what stands there, in milliseconds. */
const limit = 10_000;

/**
 * What a broken write left of the rows of input tables, by looking at every cell again. One request gives all of them, so that all or none
 * are there.
 */
export async function editStates(targets: readonly EditTarget[]): Promise<readonly Finding[]> {
  if (targets.length === 0) return [];
  try {
    return await Excel.run(async (context) => {
      const queued = targets.map(({ edit, area }) =>
        context.workbook.worksheets.getItem(edit.sheet).getRange(areaName(area)).load("formulas"),
      );
      await syncWithin(context, limit, null);
      return targets.map((target, at) => {
        const shown = (queued[at]?.formulas ?? []) as unknown[][];
        const isNew = editedCells(target).values.every((row, down) =>
          row.every((value, right) => value === null || holdsWritten(value, shown[down]?.[right])),
        );
        return stateFinding(target, isNew ? "new" : "old");
      });
    });
  } catch {
    // A program that does not answer, or answers nonsense, leaves us without an answer: that is what is told.
    return targets.map((target) => stateFinding(target, "unknown"));
  }
}

function stateFinding({ edit: { sheet } }: EditTarget, state: "new" | "old" | "unknown"): Finding {
  return finding(`rows-left-${state}`, state === "unknown" ? "warning" : "note", onSheet(sheet), { sheet });
}
