import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { Plan } from "../../shared/workbook/plan";
import type { Deadline } from "./deadline";
import { drawSheet } from "./drawSheet";
import { editTables, type EditState } from "./editTables";
import { fillCells } from "./fillCells";
import { BrokenWrite } from "./hostFault";
import { serviceFault } from "./serviceFault";
import type { Sheet } from "./services";
import { checkNames } from "./setNames";
import { stateFinding } from "./sheetState";
import { sameName } from "../../shared/workbook/definedName";
import { UndrawnSheet } from "./undrawnSheet";
import { markedSheet, type Workbook } from "./workbook";

/** How far a plan has been carried out. */
interface Progress {
  filled: number;
  /** Input tables whose rows were written, or that a broken write left with a part of them. */
  readonly edited: { readonly sheet: string; readonly state: EditState }[];
  readonly written: string[];
  /** The sheet that is being drawn; null between sheets. */
  drawing: string | null;
}

/**
 * Carries a plan out, sheet by sheet.
 * @returns names of the sheets written
 * @throws BrokenWrite that says why, what was written and what was not
 */
export function applyPlan(workbook: Workbook, plan: Plan, deadline: Deadline): readonly string[] {
  const { spreadsheet } = workbook;
  const progress: Progress = { filled: 0, edited: [], written: [], drawing: null };
  try {
    for (const model of plan.sheets) checkNames(workbook, model, markedSheet(workbook, model.marker)?.id ?? null);
    fillCells(spreadsheet, plan.fills, (count) => {
      progress.filled += count;
    });
    editTables(workbook, plan.edits ?? [], (sheet, state) => {
      progress.edited.push({ sheet, state });
    });
    let shown: Sheet | null = null;
    for (const model of plan.sheets) {
      deadline.check();
      progress.drawing = model.name;
      const sheet = drawSheet(workbook, model);
      progress.drawing = null;
      if (sheet !== null) progress.written.push(model.name);
      if (plan.show === model.name) shown = sheet;
    }
    if (shown !== null) spreadsheet.setActiveSheet(shown);
    return progress.written;
  } catch (error) {
    throw new BrokenWrite([...causeOf(error, progress), ...remainsOf(error, workbook, progress, plan)], error);
  }
}

function causeOf(error: unknown, { drawing }: Progress): readonly Finding[] {
  return serviceFault(error instanceof UndrawnSheet ? error.reason : error, drawing);
}

/** What was and was not written. */
function remainsOf(
  error: unknown,
  workbook: Workbook,
  { filled, edited, written, drawing }: Progress,
  plan: Plan,
): readonly Finding[] {
  const states = plan.sheets.map(({ name, marker }): Finding => {
    if (written.includes(name)) return stateFinding(name, "new");
    if (name === drawing && error instanceof UndrawnSheet) return stateFinding(name, error.state);
    const isThere = markedSheet(workbook, marker) !== null || workbook.sheets.some((each) => sameName(each.name, name));
    return stateFinding(name, isThere ? "old" : "absent");
  });
  const cells = filled > 0 ? [finding("sheets-cells-filled", "note", noPlace, { count: filled })] : [];
  const rows = (plan.edits ?? []).map(({ sheet }): Finding => {
    const state = edited.find((each) => each.sheet === sheet)?.state ?? "old";
    return finding(`rows-left-${state}`, state === "mixed" ? "warning" : "note", { ...noPlace, sheet }, { sheet });
  });
  return [...cells, ...rows, ...states];
}
