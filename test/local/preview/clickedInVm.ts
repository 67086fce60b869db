import { join } from "node:path";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { Recalculator } from "../../../local/grid/recalculate";
import { officeInVm } from "../../hosts/excel/officeInVm";
import { builtAddin } from "./previewForTests";

/** Clicks a button of the ribbon in the built add-in, over a workbook in memory whose formulas IronCalc computes. */
export async function clickedInVm(grid: GridWorkbook, functionName: string): Promise<void> {
  const recalculator = await Recalculator.of(grid);
  const office = await officeInVm(grid, { calculate: () => void recalculator.recalculate() });
  for (const name of ["core", "commands"]) office.loadScript(join(builtAddin, `${name}.js`));
  await office.runRibbonCommand(functionName);
  office.close();
}
