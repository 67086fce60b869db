import { incompleteMark } from "../../shared/reports/incompleteMark";
import { areaName } from "../../shared/workbook/reference";
import { cellRows, holdsWritten } from "./cellRows";
import { syncWithin } from "./excelSync";
import type { Target } from "./targets";

/** What a broken write left of a sheet; "blank": it is added and holds nothing yet. */
export type SheetState = "old" | "new" | "incomplete" | "blank" | "absent" | "unknown";

/** Excel gets so long to say what stands there, in milliseconds. */
const limit = 10_000;

/**
 * Reads the sheets of a broken write again, to say of each what stands there now: everything is compared, nothing is concluded from
 * where it broke.
 */
export async function sheetStates(targets: readonly Target[]): Promise<ReadonlyMap<Target, SheetState>> {
  try {
    return await Excel.run(async (context) => {
      const queued = targets.map((target) => ({ target, state: queueState(context, target) }));
      await syncWithin(context, limit, null);
      return new Map(queued.map(({ target, state }) => [target, state()]));
    });
  } catch {
    // A program that does not answer, or answers nonsense, leaves us without an answer: that is what is told.
    return new Map(targets.map((target) => [target, "unknown" as const]));
  }
}

function queueState(context: Excel.RequestContext, { model }: Target): () => SheetState {
  const { worksheets } = context.workbook;
  const rows = cellRows(model, typeof model.rows[0]?.[0]?.value === "string" ? model.rows[0][0].value : "");
  const area = areaName({ row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 1 });
  const named = worksheets.getItemOrNullObject(model.name).load("name");
  const used = named.getUsedRangeOrNullObject(true).load("address");
  const cells = named.getRange(area).load("formulas");
  return () => {
    if (named.isNullObject) return "absent";
    if (used.isNullObject) return "blank";
    const shown = cells.formulas as unknown[][];
    if (String(shown[0]?.[0] ?? "").startsWith(incompleteMark)) return "incomplete";
    const isNew = rows.every((row, at) => row.every((value, column) => holdsWritten(value, shown[at]?.[column])));
    return isNew ? "new" : "old";
  };
}
