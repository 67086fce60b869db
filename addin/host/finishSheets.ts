import type { Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { excelFault } from "./excelFault";
import { syncWithin } from "./excelSync";
import { HostFault, onSheet } from "./hostFault";
import type { Target } from "./targets";

/** Excel gets at most so long for what nobody has to wait for, in milliseconds. */
const longest = 10_000;

/**
 * Shows what was written, and says of each sheet how high its first row is, which rows stay in view and how it prints: what a sheet is
 * whole without.
 *
 * It comes when everything is written, in a batch of its own. Excel on the web shows no sheet that the same batch has added, freezes no
 * rows in some views, and asks a printer about pages: where it refuses any of it, the run is done all the same.
 * @param show the sheet to show, or null
 * @returns a note where something could not be done
 */
export async function finishSheets(
  targets: readonly Target[],
  show: string | null,
  limit: number,
): Promise<readonly Finding[]> {
  if (targets.length === 0) return [];
  const shown = targets.find(({ model, found }) => model.name === show && found?.isHidden !== true)?.model.name ?? null;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, names } = context.workbook;
      if (shown !== null) {
        const sheet = worksheets.getItem(shown);
        sheet.activate();
        sheet.getRange("A1").select();
      }
      for (const { model } of targets) layOut(worksheets.getItem(model.name), model);
      // The markers are nothing that a person looks for among her names.
      for (const { model, isNameHidden } of targets) {
        if (model.marker !== null && !isNameHidden) names.getItem(model.marker).visible = false;
      }
      await syncWithin(context, Math.min(limit, longest), null);
    });
    return [];
  } catch (error) {
    return [noteOf(excelFault(error), show ?? targets[0]?.model.name ?? "")];
  }
}

function noteOf(fault: unknown, sheet: string): Finding {
  const values = fault instanceof HostFault ? fault.finding.values : { error: "", message: String(fault) };
  // Excel that does not answer gives no words of its own.
  if (values.message === undefined) return finding("sheet-finish-unanswered", "note", onSheet(sheet), { sheet });
  return finding("sheet-finish-refused", "note", onSheet(sheet), { ...values, sheet });
}

function layOut(sheet: Excel.Worksheet, { marker, frozenRows, page }: SheetModel): void {
  // It was fitted to the mark.
  sheet.getRange("A1").format.autofitRows();
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  const { orientation, titleRows, breaks = [] } = page;
  sheet.pageLayout.orientation = (orientation === "landscape" ? "Landscape" : "Portrait") as Excel.PageOrientation;
  sheet.pageLayout.paperSize = "A4" as Excel.PaperType;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(`$${String(titleRows.first)}:$${String(titleRows.last)}`);
  // Those of the run before stand at rows that have moved.
  if (marker !== null) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${String(row)}`);
}
