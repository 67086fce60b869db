import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import { cellAt, setCell, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { Recalculator } from "../../../local/grid/recalculate";
import { xlsxOfGrid } from "../../../local/grid/xlsxOfGrid";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { findLibreOffice, recalculate } from "../../judge/libreOffice";
import { clickedInVm } from "./clickedInVm";
import { gridOf, sampleBytes, sheetNamed } from "./sampleWorkbook";

const judged = findLibreOffice() === null ? test.skip : test;

/** The workbook as LibreOffice opens, computes and saves it. */
async function throughLibreOffice(bytes: Uint8Array): Promise<GridWorkbook> {
  const folder = mkdtempSync(join(tmpdir(), "preview-judge-"));
  try {
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "saved.xlsx"), bytes);
    recalculate([join(folder, "saved.xlsx")], join(folder, "out"));
    return await gridOf(readFileSync(join(folder, "out", "saved.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the formulas give, by sheet and place, to the digits in which programs that add in another order agree. */
function given(grid: GridWorkbook): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const sheet of grid.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        const shown = typeof value === "number" ? Number(value.toPrecision(12)) : value;
        if (formula !== null) values[`${sheet.name} ${row},${column}`] = shown;
      }
    }
  }
  return values;
}

judged("LibreOffice opens what the preview saves, and computes what it says", async () => {
  const opened = await openWorkbook(await sampleBytes());
  const grid = await gridOfXlsx(opened);
  await clickedInVm(grid, "calculateFees");
  const [fees, members] = [sheetNamed(grid, "Avgifter 2026"), sheetNamed(grid, "Medlemmar")];
  setCell(fees, 20, 3, { ...cellAt(fees, 20, 3), value: 23456 });
  const blank = cellAt(members, 60, 8);
  setCell(members, 60, 8, { ...blank, formula: "=SUM('Avgifter 2026'!F14:F49)*2", format: "#,##0" });
  (await Recalculator.of(grid)).recalculate();
  const saved = await xlsxOfGrid(opened, grid);
  const judge = await throughLibreOffice(saved);
  const ours = given(await gridOf(saved));
  expect(Object.keys(ours).length).toBeGreaterThan(200);
  expect(given(judge)).toEqual(ours);
  expect(judge.sheets.map(({ name }) => name)).toEqual(grid.sheets.map(({ name }) => name));
  expect(sheetNamed(judge, "Avgifter 2026").charts).toHaveLength(1);
});
