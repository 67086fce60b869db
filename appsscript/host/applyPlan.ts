import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { Plan } from "../../shared/workbook/plan";
import type { Deadline } from "./deadline";
import { drawSheet } from "./drawSheet";
import { fillCells } from "./fillCells";
import { HostFault } from "./hostFault";
import { serviceFault } from "./serviceFault";
import type { Sheet } from "./services";
import { checkNames } from "./setNames";
import { UndrawnSheet } from "./undrawnSheet";
import { markedSheet, type Workbook } from "./workbook";

/** How far a plan has been carried out. */
interface Progress {
  filled: number;
  readonly written: string[];
  /** The sheet that is being drawn; null between sheets. */
  drawing: string | null;
}

/**
 * Carries a plan out, sheet by sheet; what is written is brought out after each.
 * @returns names of the sheets written
 * @throws HostFault that says why, what was written and what was not
 */
export function applyPlan(workbook: Workbook, plan: Plan, deadline: Deadline): readonly string[] {
  const { spreadsheet } = workbook;
  const progress: Progress = { filled: 0, written: [], drawing: null };
  try {
    for (const model of plan.sheets) checkNames(workbook.names, model, markedSheet(workbook, model.marker)?.id ?? null);
    fillCells(spreadsheet, plan.fills, (count) => {
      progress.filled += count;
    });
    let shown: Sheet | null = null;
    for (const model of plan.sheets) {
      deadline.check();
      progress.drawing = model.name;
      const sheet = drawSheet(workbook, model);
      SpreadsheetApp.flush();
      progress.drawing = null;
      if (sheet !== null) progress.written.push(model.name);
      if (plan.show === model.name) shown = sheet;
    }
    if (shown !== null) spreadsheet.setActiveSheet(shown);
    return progress.written;
  } catch (error) {
    throw new HostFault([...causeOf(error, progress), ...remainsOf(error, progress, plan)], error);
  }
}

function causeOf(error: unknown, { drawing }: Progress): readonly Finding[] {
  return serviceFault(error instanceof UndrawnSheet ? error.reason : error, drawing);
}

/** What was and was not written. */
function remainsOf(error: unknown, { filled, written, drawing }: Progress, plan: Plan): readonly Finding[] {
  const remains = error instanceof UndrawnSheet ? error.remains : "incomplete";
  const left = plan.sheets
    .map(({ name }) => name)
    .filter((name) => !written.includes(name) && (name !== drawing || remains === "removed"));
  const at = { sheet: drawing, row: null, column: null };
  const begun = drawing !== null && remains !== "removed";
  if (filled === 0 && written.length === 0 && !begun) return [finding("sheets-nothing-written", "note", noPlace)];
  return [
    ...(filled > 0 ? [finding("sheets-cells-filled", "note", noPlace, { count: filled })] : []),
    ...(written.length > 0 ? [finding("sheets-written", "note", noPlace, { sheets: written.join(", ") })] : []),
    ...(begun ? [finding(remains === "stuck" ? "sheets-delete" : "sheets-unfinished", "warning", at)] : []),
    ...(left.length > 0 ? [finding("sheets-left", "note", noPlace, { sheets: left.join(", ") })] : []),
  ];
}
