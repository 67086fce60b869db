import type { Editing } from "./editing";
import { joinPart, segmentPart } from "./partSegments";
import { segmentText, withSegment } from "./sheetOrder";
import { chosen } from "./sheetViewXml";

/** Shows one sheet of a new workbook when it opens. */
export async function chooseTab({ draft, workbook, sheetParts }: Editing, index: number): Promise<void> {
  const part = sheetParts[index];
  if (part === undefined) {
    throw new TypeError("the sheet to show is not in the workbook");
  }
  workbook.show(index);
  const sheet = segmentPart(await draft.text(part), part);
  const views = segmentText(sheet, "sheetViews");
  if (views !== null) {
    await draft.setText(part, joinPart(withSegment(sheet, "sheetViews", chosen(views))));
  }
}
