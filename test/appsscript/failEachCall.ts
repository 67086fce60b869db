import { cellAt, type GridSheet } from "../../local/grid/gridWorkbook";
import type { PanelCommand, PanelRunResult } from "../../shared/panel/panelCommand";
import type { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { writtenCells } from "./writtenCells";

const fault = "Service Spreadsheets failed while accessing document with id 1.";

/** With KN_EVERY_FAULT=1 all calls are made to fail; else a part of them. */
export const isEvery = process.env.KN_EVERY_FAULT === "1";

/** Of calls that only ask and build every so manieth. */
const smallStride = 16;

/** Calls that may fail without harm: the run goes on. */
const tolerated = ["Session.getActiveUserLocale", "Lock.releaseLock", "NamedRange.getRange"];

function run(sheets: SheetsStandIn, asked: PanelCommand): PanelRunResult {
  return sheets.call("panelRun", asked, null) as PanelRunResult;
}

function find(sheets: SheetsStandIn, name: string): GridSheet | undefined {
  return sheets.state.grid.sheets.find((each) => each.name === name);
}

/** Everything in a spreadsheet that a run may change. */
function contentOf(sheets: SheetsStandIn) {
  return {
    sheets: sheets.state.grid.sheets.map((sheet) => [sheet.name, writtenCells(sheet), [...sheet.columnWidths]]),
    names: sheets.state.grid.names.map(({ name, formula }) => [name, formula]).sort(),
    extras: [...sheets.state.extras.values()].map(({ charts, metadata, hiddenColumns }) => [
      charts.map(({ ranges, options }) => [ranges, options]),
      metadata.map(({ key }) => key),
      [...hiddenColumns],
    ]),
  };
}

/** What a sheet is after a broken run. */
function stateOf(sheets: SheetsStandIn, name: string, before: SheetsStandIn, after: SheetsStandIn): string {
  const sheet = find(sheets, name);
  if (sheet === undefined) return "absent";
  if (Object.keys(writtenCells(sheet)).length === 0) return "blank";
  if (String(cellAt(sheet, 1, 1).value).startsWith("OFULLSTÄNDIG")) return "incomplete";
  const now = JSON.stringify(writtenCells(sheet));
  const of = (other: SheetsStandIn) => {
    const there = find(other, name);
    return there === undefined ? null : JSON.stringify(writtenCells(there));
  };
  return now === of(before) ? "old" : now === of(after) ? "new" : "broken";
}

/**
 * Lets every call of a run fail once, each in a spreadsheet of its own, and looks at what is left and at the run after: input sheets are as
 * before or as after, every generated sheet is what the message says of it, and running again gives what a run without faults gives.
 * @param generated the sheets that the run draws
 * @param stride of calls that read and write every so manieth
 * @returns how many calls were made to fail
 */
export async function failEachCall(
  before: SheetsStandIn,
  asked: PanelCommand,
  generated: readonly string[],
  stride = 1,
): Promise<number> {
  const after = await before.copy();
  expect(run(after, asked)).toMatchObject({ kind: "done" });
  // What was filled in and added is told by the run that does it, and not by the next.
  const again = await after.copy();
  run(again, asked);
  const expected = [after, again].map((each) => JSON.stringify(contentOf(each)));
  const inputs = (sheets: SheetsStandIn) =>
    JSON.stringify(
      sheets.state.grid.sheets
        .filter(({ name }) => !generated.includes(name))
        .map((sheet) => [sheet.name, writtenCells(sheet)]),
    );
  const whole = [inputs(before), inputs(after)];
  const { calls } = after.state;
  let failed = 0;
  for (const [index, { member, kind }] of calls.entries()) {
    const each = isEvery ? 1 : ["getter", "builder"].includes(kind) ? smallStride : stride;
    if (index % each !== 0) continue;
    failed += 1;
    const broken = await before.copy();
    broken.state.fault = { nth: index + 1, message: fault };
    const result = run(broken, asked);
    const told = `call ${String(index + 1)}, ${member}`;
    if (result.kind === "failed") {
      expect([told, result.findings[0]]).toEqual([
        told,
        expect.objectContaining({ code: "sheets-service", severity: "error", message: expect.stringContaining(fault) }),
      ]);
      for (const name of generated) {
        const state = stateOf(broken, name, before, after);
        const codes = result.findings.filter(({ sheet }) => sheet === name).map(({ code }) => code);
        const isSaid = codes.some((code) => [`sheet-left-${state}`, "sheet-left-unknown"].includes(code));
        const isUntold = result.findings.some(({ code }) => code === "sheets-nothing-written");
        expect([told, name, state, isSaid || (isUntold && ["old", "absent"].includes(state))]).toEqual([
          told,
          name,
          expect.stringMatching(/^(?:absent|blank|old|new|incomplete)$/),
          true,
        ]);
      }
    } else {
      expect([told, result.kind]).toEqual([told, "done"]);
      expect(tolerated).toContain(member);
    }
    const left = inputs(broken);
    if (!whole.includes(left)) expect([told, JSON.parse(left)]).toEqual([told, JSON.parse(inputs(before))]);
    broken.state.isLocked = false;
    expect([told, run(broken, asked).kind]).toEqual([told, "done"]);
    const mended = JSON.stringify(contentOf(broken));
    if (!expected.includes(mended)) expect([told, contentOf(broken)]).toEqual([told, contentOf(again)]);
  }
  return failed;
}
