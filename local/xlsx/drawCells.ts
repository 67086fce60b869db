import type { SheetModel } from "../../shared/workbook/sheetModel";
import { choiceXml } from "./choicesXml";
import { columnsXml, rowBreaksXml } from "./newSheetXml";
import { segmentPart, type SegmentedPart } from "./partSegments";
import { areaName } from "../../shared/workbook/reference";
import { sheetDataXml } from "./sheetDataXml";
import { segmentText, withSegment } from "./sheetOrder";
import { refrozen } from "./sheetViewXml";
import type { StyleBook } from "./styleBook";
import { xml } from "./xmlText";

/** The sheet with the model's cells, widths, page breaks and lists of words in place of those it had. */
export function drawCells(part: SegmentedPart, model: SheetModel, styles: StyleBook, from1904: boolean): SegmentedPart {
  const { prefix } = part;
  const views = segmentText(part, "sheetViews");
  let drawn = withSegment(part, "dimension", xml(`${prefix}dimension`, { ref: dimensionOf(model) }));
  drawn = views === null ? drawn : withSegment(drawn, "sheetViews", refrozen(views, model.frozenRows));
  drawn = withSegment(drawn, "cols", columnsXml(model.widths, prefix));
  drawn = withSegment(drawn, "sheetData", sheetDataXml(model, { styles, from1904, prefix }));
  drawn = withSegment(drawn, "rowBreaks", rowBreaksXml(model.page.breaks ?? [], prefix));
  return withSegment(drawn, "dataValidations", validations(part, model));
}

function dimensionOf(model: SheetModel): string {
  const columns = Math.max(1, ...model.rows.map((row) => row.length));
  return areaName({ row: 1, column: 1, rows: Math.max(1, model.rows.length), columns });
}

/** The user's validations, and our lists; a list of ours from before is known by its cells. */
function validations(part: SegmentedPart, model: SheetModel): string | null {
  const { prefix } = part;
  const old = segmentText(part, "dataValidations");
  if (model.choices.length === 0) {
    return old;
  }
  const areas = model.choices.map((choice) => areaName(choice.area));
  const kept = (old === null ? [] : segmentPart(old, "dataValidations").segments).filter(
    ({ text }) => !areas.some((area) => text.includes(`sqref="${area}"`)),
  );
  const all = [...kept.map(({ text }) => text), ...model.choices.map((choice) => choiceXml(choice, prefix))];
  return xml(`${prefix}dataValidations`, { count: all.length }, ...all);
}
