import { isIncomplete } from "../../shared/reports/incompleteMark";
import type { Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { Sheet } from "./services";

/** What a broken write left of a sheet. */
export type SheetState =
  | "old"
  | "new"
  | "incomplete"
  | "absent"
  /** It could not be seen. */
  | "unknown"
  /** It was new, is half written and could not be taken away. */
  | "stuck";

const codes: Readonly<Record<SheetState, string>> = {
  old: "sheet-left-old",
  new: "sheet-left-new",
  incomplete: "sheet-left-incomplete",
  absent: "sheet-left-absent",
  unknown: "sheet-left-unknown",
  stuck: "sheets-delete",
};

const grave: readonly SheetState[] = ["incomplete", "unknown", "stuck"];

/** What a broken write left of a sheet, as a finding. */
export function stateFinding(sheet: string, state: SheetState): Finding {
  const severity = grave.includes(state) ? "warning" : "note";
  return finding(codes[state], severity, { sheet, row: null, column: null }, { sheet });
}

/** Looks at A1 of a sheet whose write broke. */
export function stateNow(sheet: Sheet, name: string, titleBegun: boolean): SheetState {
  try {
    const values = [[String(sheet.getRange(1, 1).getValue())]];
    const isBroken = isIncomplete({ sheet: name, row: 1, column: 1, values, formats: [[""]] });
    return isBroken ? "incomplete" : titleBegun ? "unknown" : "old";
  } catch {
    // The fault that led here is told; what it left cannot be seen.
    return "unknown";
  }
}
