import { ExcelPaneHost } from "../../../addin/excelPaneHost";
import { cellAt, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import type { PanelPreview } from "../../../shared/panel/panelPreview";
import type { OfficeInVm } from "../../hosts/excel/officeInVm";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";

const calculate = asked("calculate-fees", { year: 2026 });

let office: OfficeInVm;
let workbook: GridWorkbook;
let host: ExcelPaneHost;

beforeEach(async () => {
  workbook = await gridOf(await sampleWorkbook());
  ({ office } = await hostInVm(workbook, { read: 30_000, write: 30_000 }));
  host = new ExcelPaneHost("sv");
});

afterEach(() => {
  office.close();
  releaseHost();
});

const sheetNames = () => workbook.sheets.map(({ name }) => name);

function run({ fingerprint }: PanelPreview) {
  return host.run(calculate, fingerprint, () => undefined, new AbortController().signal);
}

/** A cell that says so is found and given another value. */
function change(sheetName: string, from: unknown, to: string | number): void {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`There is no sheet ${sheetName}.`);
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      const cell = cellAt(sheet, row, column);
      if (cell.value !== from) continue;
      cells.set(column, { ...cell, value: to });
      return;
    }
  }
  throw new Error(`${sheetName} has no ${String(from)}.`);
}

test("the fees that are shown are written", async () => {
  const shown = await host.preview(calculate);
  expect(await run(shown)).toMatchObject({ kind: "done", written: ["Avgifter 2026", "Kontroll"] });
});

test("a figure changed since: nothing is written, and the fees of now are shown", async () => {
  const shown = await host.preview(calculate);
  change("Avgiftsregel", 1, 2);
  const before = sheetNames();
  const result = await run(shown);
  if (result.kind !== "changed") throw new Error(`The run is ${result.kind}.`);
  expect(result.preview.total).not.toBe(shown.total);
  expect(sheetNames()).toEqual(before);
  // What is shown now can be written.
  expect(await run(result.preview)).toMatchObject({ kind: "done" });
});

test("a change that only the sheet would show counts too", async () => {
  const shown = await host.preview(calculate);
  const name = (await host.workbook()).networkName;
  change("Inställningar", name, "Ett annat nätverk");
  const result = await run(shown);
  if (result.kind !== "changed") throw new Error(`The run is ${result.kind}.`);
  expect({ ...result.preview, fingerprint: shown.fingerprint }).toEqual(shown);
  expect(sheetNames()).not.toContain("Avgifter 2026");
});

test("of previews that overtook one another each stands for its own plan; one from long ago for none", async () => {
  const [first, second] = await Promise.all([host.preview(calculate), host.preview({ ...calculate, year: 2025 })]);
  for (let more = 0; more < 6; more += 1) await host.preview(calculate);
  expect(first.fingerprint).not.toBe(second.fingerprint);
  const other = await host.run(calculate, second.fingerprint, () => undefined, new AbortController().signal);
  expect(other.kind).toBe("changed");
  await host.preview(calculate);
  expect((await run(first)).kind).toBe("changed");
});
