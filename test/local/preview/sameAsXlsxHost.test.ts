import { xlsxOfGrid } from "../../../local/grid/xlsxOfGrid";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { clickedInVm } from "./clickedInVm";
import { readersView } from "./readersView";
import { byXlsxHost, gridOf, sampleBytes } from "./sampleWorkbook";

test("what the add-in draws is saved as the .xlsx host draws it", async () => {
  const opened = await openWorkbook(await sampleBytes());
  const grid = await gridOfXlsx(opened);
  await clickedInVm(grid, "calculateFees");
  const saved = await gridOf(await xlsxOfGrid(opened, grid));
  expect(readersView(saved)).toEqual(readersView(await gridOf(await byXlsxHost(calculateFeesCommand, opened))));
});

test("what the .xlsx host drew before, the add-in draws again, and it is the same", async () => {
  const opened = await openWorkbook(await byXlsxHost(calculateFeesCommand, await openWorkbook(await sampleBytes())));
  const grid = await gridOfXlsx(opened);
  await clickedInVm(grid, "calculateFees");
  const saved = await gridOf(await xlsxOfGrid(opened, grid));
  expect(readersView(saved)).toEqual(readersView(await gridOfXlsx(opened)));
});
