import type { ExcelHost, ExcelRunResult } from "../../../addin/host/excelHost";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";
import type { PanelCommand } from "../../../shared/panel/panelCommand";
import { withCells } from "../../local/commandLine/withCell";
import type { OfficeInVm } from "../../hosts/excel/officeInVm";
import { sheetsByName } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked } from "./hostInVm";
import { largeNetwork } from "./largeNetwork";
import { restore, snapshotOf, type Snapshot } from "./snapshot";

/** What is there before a run, and what a run without faults makes of it. */
export interface FaultScenario {
  readonly name: string;
  readonly command: PanelCommand;
  /** Sheets that the run draws. */
  readonly drawn: readonly string[];
  readonly start: Snapshot;
  readonly before: ReadonlyMap<string, unknown>;
  readonly after: ReadonlyMap<string, unknown>;
  /** How many actions each request of the run has. */
  readonly calls: readonly number[];
  readonly done: GridWorkbook;
  /** Only every so manieth call is made to fail where the search takes every one, since what a sheet is drawn by is the same. */
  readonly every: number;
}

/** The sheets that a scenario's run does not draw, as one text. */
export function othersOf(described: ReadonlyMap<string, unknown>, { drawn }: Pick<FaultScenario, "drawn">): string {
  return JSON.stringify([...described].filter(([name]) => !drawn.includes(name) && !name.startsWith("names ")));
}

export function runOf(host: ExcelHost, command: PanelCommand): Promise<ExcelRunResult> {
  return host.run(command, null, () => undefined, null);
}

const calculate = asked("calculate-fees");
const fees = { drawn: ["Avgifter 2026", "Kontroll"], every: 1 };

/**
 * Fees where no fee sheet is yet, fees where one is from before a change of the rule, and an empty workbook that gets the sample.
 * @param workbook the one that the client stands on; it is left as the last run made it
 */
export async function faultScenarios(
  office: OfficeInVm,
  host: ExcelHost,
  workbook: GridWorkbook,
): Promise<readonly FaultScenario[]> {
  const scenario = async (
    name: string,
    command: PanelCommand,
    start: Snapshot,
    { drawn, every }: { readonly drawn: readonly string[] | null; readonly every: number },
  ) => {
    restore(workbook, start);
    const before = sheetsByName(workbook);
    const from = office.requests.length;
    const result = await runOf(host, command);
    if (result.kind !== "done" || result.notes.length > 0)
      throw new Error(`${name}: the run is ${JSON.stringify(result)}`);
    const requests = office.requests.slice(from).filter(({ kind }) => kind === "sync");
    const done = { ...workbook, ...structuredClone({ sheets: workbook.sheets, names: workbook.names }) };
    const calls = requests.map(({ actionCount }) => actionCount);
    const sheets = drawn ?? result.written;
    return { name, command, drawn: sheets, start, before, after: sheetsByName(done), calls, done, every };
  };
  const fresh = await largeNetwork(4);
  const network = snapshotOf(await gridOf(fresh));
  const first = await scenario("sheets that are not there yet", calculate, network, fees);
  const old = snapshotOf(workbook);
  const changed = await gridOf(await withCells(fresh, { sheet: "Avgiftsregel", reference: "E2", value: 1.7 }));
  const rules = structuredClone(changed.sheets.find(({ name }) => name === "Avgiftsregel"));
  if (rules === undefined) throw new Error("The network has no fee rule.");
  const sheets = old.sheets.map((sheet) => (sheet.name === rules.name ? { ...rules, id: sheet.id } : sheet));
  const again = await scenario("sheets from an earlier run", calculate, { ...old, sheets }, fees);
  const sample = asked("new-workbook", { sample: true });
  return [
    first,
    again,
    await scenario("an empty workbook", sample, snapshotOf(newWorkbook("Blad1")), { drawn: null, every: 7 }),
  ];
}
