import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { newSheet } from "../../../local/grid/newGrid";
import { xlsxOfGrid } from "../../../local/grid/xlsxOfGrid";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { differences, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { xlsxResult } from "./xlsxResult";

afterAll(releaseHost);

/** What is left where a run over the sample breaks at a call of the request that writes. */
async function brokenAt(action: number): Promise<GridWorkbook> {
  const workbook = await gridOf(await sampleWorkbook());
  const { office, host } = await hostInVm(workbook, { read: 30_000, write: 30_000 });
  office.failAt(2, { kind: "disconnect", action });
  expect((await host.run(asked("calculate-fees"), null, () => undefined, null)).kind).toBe("failed");
  office.close();
  return workbook;
}

/** The workbook as a file, after the command line has calculated the fees, beside what it is with no such past. */
async function mendedByCommandLine(workbook: GridWorkbook): Promise<readonly string[]> {
  const sample = await sampleWorkbook();
  const saved = await xlsxOfGrid(await openWorkbook(sample), workbook);
  const mended = await gridOf((await xlsxResult(saved, calculateFeesCommand)).bytes);
  const expected = await gridOf((await xlsxResult(sample, calculateFeesCommand)).bytes);
  expect(mended.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
  return differences(withoutResults(mended), withoutResults(expected));
}

test.each([60, 520])("a fee sheet that broke at call %i in Excel is mended by the command line too", async (action) => {
  const workbook = await brokenAt(action);
  expect(workbook.sheets.map(({ name }) => name)).toContain("Avgifter 2026");
  // How a sheet that is there prints and what stays in view is the person's in a file, and stays as the broken write left it.
  const found = await mendedByCommandLine(workbook);
  expect(found.filter((each) => !/^Avgifter 2026 › (?:page|frozenRows)/.test(each))).toEqual([]);
});

test("one that broke between the sheet and its marker is blank, and is drawn as if it were new", async () => {
  let action = 0;
  let workbook = await brokenAt(action);
  while (!workbook.sheets.some(({ name }) => name === "Avgifter 2026")) workbook = await brokenAt((action += 1));
  expect(workbook.names).toEqual([]);
  expect(workbook.sheets.find(({ name }) => name === "Avgifter 2026")?.cells.size).toBe(0);
  expect(await mendedByCommandLine(workbook)).toEqual([]);
});

test.each([
  ["hidden", { visibility: "Hidden" }],
  ["in view", {}],
] as const)(
  "a blank sheet of the wanted name that is %s: the file is drawn as Excel draws it",
  async (_state, state) => {
    const sample = await sampleWorkbook();
    const workbook = await gridOf(sample);
    workbook.sheets.push(Object.assign(newSheet(workbook.nextId(), "Avgifter 2026"), state));
    const saved = await xlsxOfGrid(await openWorkbook(sample), workbook);
    const file = await gridOf((await xlsxResult(saved, calculateFeesCommand)).bytes);
    const excel = await gridOf(saved);
    const { office, host } = await hostInVm(excel, { read: 30_000, write: 30_000 });
    expect(await host.run(asked("calculate-fees"), null, () => undefined, null)).toMatchObject({ kind: "done" });
    office.close();
    expect(differences(withoutResults(excel), withoutResults(file))).toEqual([]);
    const isTaken = Object.keys(state).length === 0;
    expect(file.sheets.some(({ name }) => name === "Avgifter 2026 (2)")).toBe(!isTaken);
  },
);
