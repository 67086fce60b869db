import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import type { CallKind, ServiceCall } from "../hosts/sheets/spreadsheetState";
import { manyMembers } from "./manyMembers";

/** Calls by member, but for one for each width of a column. */
function counts(calls: readonly ServiceCall[], kind: CallKind): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const call of calls) if (call.kind === kind) found[call.member] = (found[call.member] ?? 0) + 1;
  return found;
}

test("calls are as many for 36 members as for 290 and for 1,000", async () => {
  const runs: { readonly members: number; readonly run: string; readonly calls: readonly ServiceCall[] }[] = [];
  for (const members of [36, 290, 1000]) {
    const sheets = await manyMembers(members);
    const asked = { command: calculateFeesCommand.name, year: 2022, latestPopulation: false };
    const command = { ...asked, preliminaryIndex: false, member: null, sample: false };
    for (const run of ["first", "again"]) {
      sheets.state.calls.length = 0;
      expect(sheets.call("panelRun", command, null)).toMatchObject({ kind: "done" });
      runs.push({ members, run, calls: [...sheets.state.calls] });
    }
  }
  const told = (run: string) =>
    runs
      .filter((each) => each.run === run)
      .map(({ calls }) => {
        // A grid of 1,000 rows is given more where they are needed.
        const changes = { ...counts(calls, "change"), "Sheet.insertRowsAfter": 0 };
        return { fetches: counts(calls, "fetch"), changes, builders: counts(calls, "builder") };
      });
  for (const run of ["first", "again"]) {
    const [few, ...more] = told(run);
    for (const each of more) expect(each).toEqual(few);
  }
  for (const { calls } of runs) {
    const sheets = [...new Set(calls.flatMap(({ sheet }) => sheet ?? []))];
    for (const sheet of sheets) {
      const own = calls.filter((call) => call.sheet === sheet);
      const isWidth = ({ member }: ServiceCall) => member === "Sheet.setColumnWidths";
      expect(own.filter(({ kind }) => kind === "fetch").length).toBeLessThanOrEqual(2);
      expect(own.filter((call) => call.kind === "change" && !isWidth(call)).length).toBeLessThanOrEqual(25);
      expect(own.filter(isWidth).length).toBeLessThanOrEqual(20);
    }
  }
});
