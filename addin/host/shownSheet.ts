import { syncWithin, usualLimits } from "./excelSync";

/** Name of the sheet that is in view. */
export function shownSheet(): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await syncWithin(context, usualLimits.read, null);
    return sheet.name;
  });
}
