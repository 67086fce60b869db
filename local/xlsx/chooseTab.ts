import type { Editing } from "./editing";
import { joinPart, segmentPart } from "./partSegments";
import { segmentText, withSegment } from "./sheetOrder";
import { chosen } from "./sheetViewXml";

/**
 * Shows one sheet when the workbook opens, and only that one: with two tabs chosen, what the user writes would land on both sheets.
 */
export async function chooseTab({ draft, workbook, sheetParts }: Editing, index: number): Promise<void> {
  if (index < 0) {
    throw new TypeError("the sheet to show is not in the workbook");
  }
  workbook.show(index);
  for (const [at, part] of sheetParts.entries()) {
    const sheet = segmentPart(await draft.text(part), part);
    const views = segmentText(sheet, "sheetViews");
    if (views !== null) {
      await draft.setText(part, joinPart(withSegment(sheet, "sheetViews", chosen(views, at === index))));
    }
  }
}
