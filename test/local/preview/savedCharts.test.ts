import { describeWorkbook } from "../../../local/grid/describeWorkbook";
import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import { cellAt, setCell, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { xlsxOfGrid } from "../../../local/grid/xlsxOfGrid";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { summarised } from "../../shared/reports/activity/activityContent";
import { gridOf } from "./sampleWorkbook";

function chartsOf(workbook: GridWorkbook): readonly unknown[] {
  const { sheets } = describeWorkbook(workbook) as { readonly sheets: readonly { readonly charts: unknown[] }[] };
  return sheets.map(({ charts }) => charts);
}

test("charts of categories are as they were on sheets that the preview saves changed", async () => {
  const opened = await openWorkbook(await applyPlan(null, summarised().plan));
  const grid = await gridOfXlsx(opened);
  for (const sheet of grid.sheets) setCell(sheet, 2, 1, { ...cellAt(sheet, 2, 1), value: "Ändrad" });
  const again = await gridOf(await xlsxOfGrid(opened, grid));
  expect(again.sheets.map((sheet) => cellAt(sheet, 2, 1).value)).toEqual(grid.sheets.map(() => "Ändrad"));
  expect(chartsOf(grid).flat().length).toBeGreaterThan(5);
  expect(chartsOf(again)).toEqual(chartsOf(grid));
});
