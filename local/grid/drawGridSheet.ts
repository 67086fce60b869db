import type { Editing } from "../xlsx/editing";
import { drawCells } from "../xlsx/drawCells";
import { drawCharts } from "../xlsx/drawCharts";
import { drawTables } from "../xlsx/drawTables";
import { newSheetXml, sheetContentType } from "../xlsx/newSheetXml";
import { addLink, setContentType } from "../xlsx/packageLinks";
import { joinPart, segmentPart } from "../xlsx/partSegments";
import { withSegment } from "../xlsx/sheetOrder";
import { xml } from "../xlsx/xmlText";
import { gridColumns, gridDimension, gridSheetData } from "./gridSheetData";
import type { GridSheet } from "./gridWorkbook";
import { modelOfGrid } from "./modelOfGrid";

/** A new sheet in the package, without its cells. Gives its part. */
export async function addGridSheet(editing: Editing, sheet: GridSheet): Promise<string> {
  const { draft, workbook, workbookPart } = editing;
  const part = draft.freePart("xl/worksheets/sheet", "xml");
  await draft.setText(part, newSheetXml(modelOfGrid(sheet, null)));
  await setContentType(draft, part, sheetContentType);
  workbook.addSheet(sheet.name, await addLink(draft, workbookPart, "worksheet", part));
  editing.sheetParts.push(part);
  return part;
}

/** Draws a sheet of ours as the .xlsx host does; what the user has put around it in the file stays. */
export async function drawGridSheet(editing: Editing, sheet: GridSheet, part: string, isNew: boolean): Promise<void> {
  const { draft, workbook } = editing;
  const styles = await editing.styles();
  const from1904 = editing.opened?.from1904 ?? false;
  const model = modelOfGrid(sheet, null);
  const old = segmentPart(await draft.text(part), part);
  const { prefix } = old;
  let drawn = drawCells(old, { ...model, rows: [] }, styles, from1904);
  drawn = withSegment(drawn, "dimension", xml(`${prefix}dimension`, { ref: gridDimension(sheet) }));
  drawn = withSegment(drawn, "cols", gridColumns(sheet, prefix));
  drawn = withSegment(drawn, "sheetData", gridSheetData(sheet, { styles, from1904, prefix }));
  drawn = await drawCharts(draft, part, drawn, model, sheet.name);
  drawn = await drawTables(draft, part, drawn, model, editing.nextTableId);
  await draft.setText(part, joinPart(drawn));
  workbook.setPrintTitles(sheet.name, model.page.titleRows, isNew);
}
