import { cellName } from "../../../shared/workbook/reference";
import type { PageLayout } from "./pageLayout";
import { pageText } from "./pageText";
import { sheetTabs } from "./sheetTabs";
import type { ShownWorkbook } from "./shownWorkbook";

/** Shows around the grid what the workbook and the selected cell are now. A field in which a person is typing is left alone. */
export function showSurroundings(
  { grid, name, formula, fileName, state, save, tabs }: PageLayout,
  { workbook, sheet, selected }: ShownWorkbook,
  isEditing: boolean,
  turnTo: (sheet: string) => void,
): void {
  if (workbook === null || sheet === null) {
    return;
  }
  fileName.textContent = workbook.fileName;
  state.textContent = workbook.isChanged ? pageText("changed") : "";
  save.hidden = !workbook.hasFile;
  sheetTabs(tabs, workbook.sheets, sheet.id, turnTo);
  if (document.activeElement !== name) {
    name.value = cellName(grid.selection.row, grid.selection.column);
  }
  if (!isEditing && document.activeElement !== formula) {
    formula.value = selected?.typed ?? "";
  }
}
