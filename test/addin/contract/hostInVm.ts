import { ExcelHost } from "../../../addin/host/excelHost";
import type { TimeLimits } from "../../../addin/host/excelSync";
import type { PanelCommand } from "../../../shared/panel/panelCommand";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

/** What a panel asks for when a person has chosen nothing. */
export function asked(command: string, more: Partial<PanelCommand> = {}): PanelCommand {
  return {
    command,
    year: null,
    latestPopulation: false,
    preliminaryIndex: false,
    member: null,
    sample: false,
    ...more,
  };
}

/** The add-in's host over Microsoft's client, with its results at hand: as a panel has them. */
export async function hostInVm(
  workbook: GridWorkbook,
  limits: TimeLimits,
): Promise<{ readonly office: OfficeInVm; readonly host: ExcelHost }> {
  const office = await officeInVm(workbook, { keepsUndo: true, showsAddedSheets: false });
  // The host finds the client where a page has it.
  Object.assign(globalThis, { Excel: office.context.Excel, Office: office.context.Office });
  return { office, host: new ExcelHost("sv", limits) };
}

/** The client goes with the test that started it. */
export function releaseHost(): void {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
}
