import type { Plan } from "../../shared/workbook/plan";
import { sameName } from "../../shared/workbook/definedName";
import { drawSheets } from "./drawSheets";
import { editTables } from "./editTables";
import { editingOf } from "./editing";
import { fillCells } from "./fillCells";
import type { OpenedWorkbook } from "./openedWorkbook";
import { dropCalculationChain, recalculateIfNeeded } from "./recalculation";
import { chooseTab } from "./chooseTab";

/**
 * The workbook with a plan carried out, as the bytes of a file.
 *
 * Every part that the plan does not touch keeps its bytes; of a sheet with filled cells everything but those cells stays. The same
 * plan on its own result changes nothing: the bytes are the same.
 * @param opened the user's workbook; null makes a new one
 * @throws WorkbookFileError when a cell to fill is no longer blank, or the rows to change or add are not as the plan saw them
 * @throws TypeError when the plan names what is not there, or takes what is the user's: a mistake of the program
 */
export async function applyPlan(opened: OpenedWorkbook | null, plan: Plan): Promise<Uint8Array> {
  const editing = await editingOf(opened, plan);
  const filled = opened === null ? [] : await fillCells(editing.draft, opened, plan.fills);
  const edited = opened === null ? [] : await editTables(editing, opened, plan.edits ?? []);
  const { redrawn, drawn } = await drawSheets(editing, plan.sheets);
  if (editing.workbook.sheetNames.length === 0) {
    throw new TypeError("a new workbook needs a sheet");
  }
  if (redrawn.length + drawn.length > 0) {
    await dropCalculationChain(editing);
  }
  await recalculateIfNeeded(editing, [...filled, ...edited, ...redrawn], [...redrawn, ...drawn]);
  // A new workbook opens on the plan's sheet. In the user's own, which tab was last in view is theirs, and stands in their sheets' parts.
  if (opened === null) {
    const show = plan.show === null ? null : (editing.drawnNames.get(plan.show) ?? plan.show);
    const shown = editing.workbook.sheetNames.findIndex((name) => show !== null && sameName(name, show));
    await chooseTab(editing, Math.max(0, shown));
  }
  return editing.draft.finish();
}
