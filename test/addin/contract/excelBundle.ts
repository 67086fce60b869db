import { join } from "node:path";
import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";
import type { OfficeInVmOptions } from "../../hosts/excel/officeInVmOptions";

const built = join(__dirname, "../../../dist/addin");

/** A file's workbook in memory. */
export async function gridOf(bytes: Uint8Array): Promise<GridWorkbook> {
  return gridOfXlsx(await openWorkbook(bytes));
}

/** Microsoft's client over the workbook, with the built ribbon commands loaded as the page loads them. */
export async function ribbonInVm(workbook: GridWorkbook, options: OfficeInVmOptions = {}): Promise<OfficeInVm> {
  const office = await officeInVm(workbook, { keepsUndo: true, showsAddedSheets: false, ...options });
  for (const script of ["core.js", "commands.js"]) office.loadScript(join(built, script));
  return office;
}
