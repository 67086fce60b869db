import { syncWithin, usualLimits } from "./excelSync";
import { HostFault, onSheet } from "./hostFault";

export interface ShownPlace {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
}

/** Shows a sheet and selects the cell, the row or the column that is meant. */
export async function showPlace({ sheet, row, column }: ShownPlace): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    worksheet.activate();
    worksheet.getRange(addressOf(row, column)).select();
    await syncWithin(context, usualLimits.read, null);
    if (worksheet.isNullObject) throw new HostFault("place-missing", { sheet }, onSheet(sheet));
  });
}

function addressOf(row: number | null, column: string | null): string {
  if (row === null) return column === null ? "A1" : `${column}1`;
  return column === null ? `${String(row)}:${String(row)}` : `${column}${String(row)}`;
}
