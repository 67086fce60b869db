import { Recalculator } from "../../../local/grid/recalculate";
import { xlsxOfGrid } from "../../../local/grid/xlsxOfGrid";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { officeInVm } from "../../hosts/excel/officeInVm";
import { readersView } from "./readersView";
import { byXlsxHost, gridOf, sampleBytes } from "./sampleWorkbook";

/** Clicks a button of the ribbon in the built add-in, over a workbook in memory. */
async function clicked(grid: GridWorkbook, functionName: string): Promise<void> {
  const recalculator = await Recalculator.of(grid);
  const office = await officeInVm(grid, { calculate: () => void recalculator.recalculate() });
  ["core", "commands"].forEach((name) => office.loadScript(`dist/addin/${name}.js`));
  await office.runRibbonCommand(functionName);
  office.close();
}

test("what the add-in draws is saved as the .xlsx host draws it", async () => {
  const opened = await openWorkbook(await sampleBytes());
  const grid = await gridOfXlsx(opened);
  await clicked(grid, "calculateFees");
  const saved = await gridOf(await xlsxOfGrid(opened, grid));
  expect(readersView(saved)).toEqual(readersView(await gridOf(await byXlsxHost(calculateFeesCommand, opened))));
});

test("what the .xlsx host drew before, the add-in draws again, and it is the same", async () => {
  const opened = await openWorkbook(await byXlsxHost(calculateFeesCommand, await openWorkbook(await sampleBytes())));
  const grid = await gridOfXlsx(opened);
  await clicked(grid, "calculateFees");
  const saved = await gridOf(await xlsxOfGrid(opened, grid));
  expect(readersView(saved)).toEqual(readersView(await gridOfXlsx(opened)));
});
