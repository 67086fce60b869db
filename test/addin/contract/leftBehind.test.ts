import { xlsxOfGrid } from "../../../local/grid/xlsxOfGrid";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { differences, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { xlsxResult } from "./xlsxResult";

afterAll(releaseHost);

test.each([60, 520])("a fee sheet that broke at call %i in Excel is mended by the command line too", async (action) => {
  const sample = await sampleWorkbook();
  const workbook = await gridOf(sample);
  const { office, host } = await hostInVm(workbook, { read: 30_000, write: 30_000 });
  office.failAt(2, { kind: "disconnect", action });
  expect((await host.run(asked("calculate-fees"), null, () => undefined, null)).kind).toBe("failed");
  office.close();
  expect(workbook.sheets.map(({ name }) => name)).toContain("Avgifter 2026");
  const saved = await xlsxOfGrid(await openWorkbook(sample), workbook);
  const mended = await gridOf((await xlsxResult(saved, calculateFeesCommand)).bytes);
  const expected = await gridOf((await xlsxResult(sample, calculateFeesCommand)).bytes);
  expect(mended.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
  // How a sheet that is there prints is the person's in a file, and stays as the broken write left it.
  const found = differences(withoutResults(mended), withoutResults(expected));
  expect(found.filter((each) => !each.startsWith("Avgifter 2026 › page"))).toEqual([]);
});
