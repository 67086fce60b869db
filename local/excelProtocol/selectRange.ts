import type { RangeTarget } from "./rangeTarget";
import type { Session } from "./session";

/** Shows the sheet and selects the cells. */
export function selectRange({ sheet, area }: RangeTarget, session: Session): void {
  session.activate(sheet);
  session.workbook.selection = area;
  session.noteSelection(sheet, area);
}
