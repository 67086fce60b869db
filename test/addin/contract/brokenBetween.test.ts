import { ExcelHost } from "../../../addin/host/excelHost";
import { newWorkbook } from "../../../local/grid/newGrid";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import type { LoggedRequest } from "../../hosts/excel/requestLog";
import type { OfficeInVm } from "../../hosts/excel/officeInVm";
import { differences } from "./compareWorkbooks";
import { faultScenarios, runOf, type FaultScenario } from "./faultScenario";
import { hostInVm, releaseHost } from "./hostInVm";
import { restore } from "./snapshot";

interface Sent {
  readonly Actions: readonly { readonly Name: string; readonly ObjectPathId: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string; readonly ParentObjectPathId: number }>>;
}

/** The first request that writes. */
const writing = 2;

let office: OfficeInVm;
let workbook: GridWorkbook;
let scenario: FaultScenario;
let sent: Sent;

beforeAll(async () => {
  workbook = newWorkbook("Blad1");
  const { office: started, host } = await hostInVm(workbook, { read: 30_000, write: 30_000 });
  office = started;
  const empty = (await faultScenarios(office, host, workbook)).at(-1);
  if (empty === undefined) throw new Error("There is no scenario of an empty workbook.");
  scenario = empty;
  const syncs = office.requests.filter(({ kind }) => kind === "sync").slice(-scenario.calls.length);
  sent = JSON.parse((syncs[writing] as LoggedRequest).body) as Sent;
}, 120_000);

afterAll(() => {
  office.close();
  releaseHost();
});

/** Calls by which a sheet is added. */
function additions(): readonly number[] {
  const nameOf = (id: number) => sent.ObjectPaths[String(id)]?.Name;
  return sent.Actions.flatMap(({ ObjectPathId: id }, at) => {
    const isFirst = sent.Actions.findIndex((each) => each.ObjectPathId === id) === at;
    const parent = sent.ObjectPaths[String(id)]?.ParentObjectPathId ?? -1;
    return isFirst && nameOf(id) === "Add" && nameOf(parent) === "Worksheets" ? [at] : [];
  });
}

/** Calls that give a table its name. */
function namings(): readonly number[] {
  return sent.Actions.flatMap(({ Name }, at) => (Name === "Name" ? [at] : []));
}

/** The first, one in the middle and the last. */
function some(all: readonly number[]): readonly number[] {
  expect(all.length).toBeGreaterThan(4);
  return [1, Math.floor(all.length / 2), all.length - 1].map((at) => all[at] ?? 0);
}

async function brokenAndRunAgain(action: number) {
  restore(workbook, scenario.start);
  const host = new ExcelHost("sv", { read: 30_000, write: 30_000 });
  office.failAt(writing, { kind: "error", code: "GeneralException", action });
  const broken = await runOf(host, scenario.command);
  office.failNoMore();
  const again = await runOf(host, scenario.command);
  return [broken.kind, again.kind, differences(workbook, scenario.done, 3)];
}

test("a sample that broke between two sheets is the same sample when it is run again", async () => {
  for (const action of some(additions())) expect(await brokenAndRunAgain(action)).toEqual(["failed", "done", []]);
});

test("a sheet whose table did not come to have its name is written anew", async () => {
  for (const action of some(namings())) expect(await brokenAndRunAgain(action)).toEqual(["failed", "done", []]);
});
