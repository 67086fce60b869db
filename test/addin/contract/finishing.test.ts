import { ExcelPaneHost } from "../../../addin/excelPaneHost";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { everyFault, type Fault } from "../../hosts/excel/faults";
import { differences, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { xlsxResult } from "./xlsxResult";

afterAll(releaseHost);

/** The request after the one that writes. */
const finishing = 3;

async function calculate(fault: Fault | null, start?: GridWorkbook) {
  const workbook = start ?? (await gridOf(await sampleWorkbook()));
  const { office, host } = await hostInVm(workbook, { read: 30_000, write: 500 });
  if (fault !== null) office.failAt(finishing, fault);
  const result = await host.run(asked("calculate-fees"), null, () => undefined, null);
  expect(office.faultsMet).toHaveLength(fault === null ? 0 : 1);
  office.close();
  if (result.kind !== "done") throw new Error(`The run is ${JSON.stringify(result)}.`);
  return { workbook, notes: result.notes };
}

test("the fee sheet is shown, though the write has added it", async () => {
  const { workbook, notes } = await calculate(null);
  expect(workbook.sheets.find(({ id }) => id === workbook.activeSheet)?.name).toBe("Avgifter 2026");
  expect(notes).toEqual([]);
});

describe("in the panel", () => {
  async function pressed(fault: Fault | null) {
    const workbook = await gridOf(await sampleWorkbook());
    const { office } = await hostInVm(workbook, { read: 30_000, write: 30_000 });
    const host = new ExcelPaneHost("sv");
    const command = asked("calculate-fees", { year: 2026 });
    const { fingerprint } = await host.preview(command);
    const before = office.counts.syncs;
    if (fault !== null) office.failAt(finishing, fault);
    const begun = Date.now();
    const result = await host.run(command, fingerprint, () => undefined, new AbortController().signal);
    const waited = Date.now() - begun;
    const awaited = office.counts.syncs - before;
    if (result.kind !== "done") throw new Error(`The run is ${JSON.stringify(result)}.`);
    const isWritten = workbook.sheets.some(({ name }) => name === "Avgifter 2026");
    const notes = fault?.kind === "hang" ? null : await result.afterwards;
    const inAll = office.counts.syncs - before;
    office.close();
    return { waited, awaited, inAll, isWritten, notes, told: result.notes };
  }

  test("three requests are waited for from the press until it is done; the sheet is shown after that", async () => {
    // The fourth is on its way when the run is told as done.
    const { awaited, inAll, isWritten, notes, told } = await pressed(null);
    expect([3, 4]).toContain(awaited);
    expect({ inAll, isWritten, notes, told }).toEqual({ inAll: 4, isWritten: true, notes: [], told: [] });
  });

  test("what cannot be shown is told afterwards", async () => {
    const { isWritten, notes, told } = await pressed({ kind: "error", code: "AccessDenied", action: 0 });
    expect({ isWritten, told }).toEqual({ isWritten: true, told: [] });
    expect(notes).toEqual([expect.objectContaining({ severity: "note", sheet: "Avgifter 2026" })]);
  });

  test("Excel that never answers keeps nobody waiting", async () => {
    // It is given ten seconds.
    const { isWritten, waited } = await pressed({ kind: "hang", action: 0 });
    expect(isWritten).toBe(true);
    expect(waited).toBeLessThan(9_000);
  });
});

test.each(everyFault(0))(
  "where Excel cannot show the sheet ($kind $code), everything is written, and a note says so",
  async (fault) => {
    const { workbook, notes } = await calculate(fault);
    const expected = await gridOf((await xlsxResult(await sampleWorkbook(), calculateFeesCommand)).bytes);
    const found = differences(withoutResults(workbook), withoutResults(expected));
    expect(found.filter((each) => !/ › (?:page|frozenRows)(?: ›|:)|^names of the workbook/.test(each))).toEqual([]);
    expect(notes).toEqual([expect.objectContaining({ severity: "note", sheet: "Avgifter 2026" })]);
    expect(notes[0]?.message).toMatch(/^Allt är skrivet, men Excel .*Klicka på bladets flik; .*Sidlayout\./);
    if (fault.kind === "error") expect(notes[0]?.message).toContain(`Excels svar: made to fail: error (${fault.code})`);
  },
);

test("the next run shows and lays out what this one could not", async () => {
  const { workbook } = await calculate({ kind: "error", code: "GeneralException", action: 0 });
  const again = await calculate(null, workbook);
  const expected = await gridOf((await xlsxResult(await sampleWorkbook(), calculateFeesCommand)).bytes);
  expect(differences(withoutResults(again.workbook), withoutResults(expected))).toEqual([]);
  expect(again.notes).toEqual([]);
});

test("markers are hidden from people, and found all the same; one that an earlier file shows is hidden too", async () => {
  const { workbook } = await calculate(null);
  expect(workbook.names.map(({ name, visible }) => [name, visible])).toEqual([
    ["_KN_Avgifter_2026", false],
    ["_KN_Kontroll", false],
  ]);
  for (const each of workbook.names) each.visible = true;
  await calculate(null, workbook);
  expect(workbook.names.map(({ visible }) => visible)).toEqual([false, false]);
  expect(workbook.sheets.filter(({ name }) => name.includes("2026"))).toHaveLength(1);
});
