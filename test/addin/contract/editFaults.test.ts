import { ExcelHost } from "../../../addin/host/excelHost";
import { cellAt, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { newWorkbook } from "../../../local/grid/newGrid";
import type { PopulationOptions } from "../../../shared/commands/commandOptions";
import { withCells } from "../../local/commandLine/withCell";
import { everyFault, type Fault } from "../../hosts/excel/faults";
import type { OfficeInVm } from "../../hosts/excel/officeInVm";
import { springWorkbook } from "../../shared/commands/springWorkbook";
import { differences, sheetsByName } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { runOf } from "./faultScenario";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { restore, snapshotOf, type Snapshot } from "./snapshot";

/** Every so manieth call is made to fail; `npm run faults` takes every one. */
const stride = Number(process.env.KN_FAULT_STRIDE ?? 60);

const limits = { read: 400, write: 400 };

const population: PopulationOptions = {
  years: null,
  acceptRevisions: true,
  shippedFigures: true,
  today: "2026-03-02",
  arrived: null,
  source: null,
};
const command = asked("update-population", { population });
const drawn = "Folkmängd 2025";

let office: OfficeInVm;
let host: ExcelHost;
let workbook: GridWorkbook;
let start: Snapshot;
let before: string;
let after: string;
let done: GridWorkbook;
let calls: readonly number[];

/** What Befolkning says: every cell with something in it. */
function figures(): string {
  const sheet = workbook.sheets.find(({ name }) => name === "Befolkning");
  if (sheet === undefined) throw new Error("The figures are gone.");
  const rows = [...sheet.cells.keys()].sort((one, other) => one - other);
  const cells = rows.flatMap((row) =>
    Array.from({ length: 10 }, (_, at) => [row, at + 1, cellAt(sheet, row, at + 1).value] as const),
  );
  return JSON.stringify(cells.filter(([, , value]) => value !== null));
}

function others(): string {
  const rest = [...sheetsByName(workbook)].filter(
    ([name]) => name !== "Befolkning" && name !== drawn && !name.startsWith("names "),
  );
  return JSON.stringify(rest);
}

beforeAll(async () => {
  // A figure that has been revised since, above the rows that are new: changes and new rows go the same way.
  const bytes = await withCells(await springWorkbook(), { sheet: "Befolkning", reference: "C8", value: 30_000 });
  workbook = newWorkbook("Blad1");
  start = snapshotOf(await gridOf(bytes));
  const { office: started, host: steady } = await hostInVm(workbook, { read: 30_000, write: 30_000 });
  office = started;
  host = new ExcelHost("sv", limits);
  restore(workbook, start);
  before = figures();
  const from = office.requests.length;
  const result = await runOf(steady, command);
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  calls = office.requests
    .slice(from)
    .filter(({ kind }) => kind === "sync")
    .map(({ actionCount }) => actionCount);
  after = figures();
  done = { ...workbook, ...structuredClone({ sheets: workbook.sheets, names: workbook.names }) };
}, 60_000);

afterAll(() => {
  office.close();
  releaseHost();
});

async function runWithFault(request: number, fault: Fault): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let tries = 0; ; tries += 1) {
    restore(workbook, start);
    const untouched = others();
    const met = office.faultsMet.length;
    office.failAt(request, fault);
    const result = await runOf(host, command);
    office.failNoMore();
    // A machine under load may be too slow for the short limits before the fault comes to pass.
    if (office.faultsMet.length === met && tries < 20) continue;
    if (others() !== untouched) wrong.push("other sheets changed");
    const now = figures();
    const left = now === before ? "old" : now === after ? "new" : "mixed";
    if (left === "mixed") wrong.push("the figures are a mixture");
    if (result.kind === "failed") {
      const told = result.faults.find(({ code }) => code.startsWith("rows-left-"))?.code ?? null;
      if (told !== null && told !== `rows-left-${left}` && told !== "rows-left-unknown")
        wrong.push(`${left}, told ${told}`);
      if (told === null && left !== "old") wrong.push(`${left}, told nothing`);
      if (result.findings.some(({ message }) => message.includes("{"))) wrong.push("a sentence has a gap");
    } else if (left !== "new") {
      wrong.push(`the run is ${result.kind} though the figures are ${left}`);
    }
    break;
  }
  let again = await runOf(host, command);
  for (let tries = 0; tries < 20 && again.kind === "failed"; tries += 1) again = await runOf(host, command);
  if (again.kind !== "done") wrong.push(`the rerun is ${again.kind}`);
  if (figures() !== after) wrong.push("after the rerun the figures are not whole");
  wrong.push(...differences(workbook, done, 3).map((each) => `after the rerun: ${each}`));
  return wrong;
}

test("whatever call fails, in whatever way: all figures are in the sheet or none, it is told which, and a rerun mends it", async () => {
  const wrong: string[] = [];
  let cases = 0;
  for (const [request, count] of calls.entries()) {
    const actions = Array.from({ length: Math.ceil(count / stride) }, (_, index) => index * stride);
    for (const fault of actions.flatMap(everyFault)) {
      cases += 1;
      const found = await runWithFault(request, fault);
      wrong.push(
        ...found.map((each) => `request ${String(request)}, ${fault.kind} at ${String(fault.action)}: ${each}`),
      );
    }
  }
  expect(wrong.slice(0, 40)).toEqual([]);
  expect(cases).toBeGreaterThan(20);
}, 3_600_000);

test("the rows come in as many syncs as a fee sheet: read, look again, write, and lay out", () => {
  expect(calls).toHaveLength(4);
});
