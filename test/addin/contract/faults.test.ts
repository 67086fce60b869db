import { ExcelHost } from "../../../addin/host/excelHost";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { everyFault, type Fault } from "../../hosts/excel/faults";
import type { OfficeInVm } from "../../hosts/excel/officeInVm";
import { randomFrom } from "../../oracle/random";
import { withCells } from "../../local/commandLine/withCell";
import { agrees, leftOf, toldOf } from "./afterFault";
import { differences, sheetsByName } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { largeNetwork } from "./largeNetwork";
import { restore, snapshotOf, type Snapshot } from "./snapshot";

/** Every so manieth call is made to fail; `npm run faults` takes every one. */
const stride = Number(process.env.KN_FAULT_STRIDE ?? 400);
/** Seeded sequences of runs with faults; `npm run faults` takes 500. */
const sequences = Number(process.env.KN_FAULT_SEQUENCES ?? 12);

/** Long enough for any answer here, short enough to wait for none. In milliseconds. */
const limits = { read: 400, write: 400 };
const drawn = ["Avgifter 2026", "Kontroll"];

let office: OfficeInVm;
let host: ExcelHost;
let workbook: GridWorkbook;

function inputs(of: GridWorkbook): string {
  return JSON.stringify(
    [...sheetsByName(of)].filter(([name]) => !drawn.includes(name) && !/^(names|OFULLSTÄNDIG) /.test(name)),
  );
}

/** What is there before a run, and what a run without faults makes of it. */
interface Scenario {
  readonly name: string;
  readonly start: Snapshot;
  readonly before: ReadonlyMap<string, unknown>;
  readonly after: ReadonlyMap<string, unknown>;
  readonly calls: readonly number[];
  readonly done: GridWorkbook;
}

const scenarios: Scenario[] = [];

beforeAll(async () => {
  const fresh = await largeNetwork(4);
  workbook = await gridOf(fresh);
  const { office: started, host: steady } = await hostInVm(workbook, { read: 30_000, write: 30_000 });
  office = started;
  host = new ExcelHost("sv", limits);
  const scenario = async (name: string, start: Snapshot) => {
    restore(workbook, start);
    const before = sheetsByName(workbook);
    const from = office.requests.length;
    expect((await steady.run(asked("calculate-fees"), null, () => undefined, null)).kind).toBe("done");
    const calls = office.requests
      .slice(from)
      .flatMap(({ kind, actionCount }) => (kind === "sync" ? [actionCount] : []));
    const done = { ...workbook, ...structuredClone({ sheets: workbook.sheets, names: workbook.names }) };
    scenarios.push({ name, start, before, after: sheetsByName(done), calls, done });
  };
  await scenario("sheets that are not there yet", snapshotOf(workbook));
  const changed = await gridOf(await withCells(fresh, { sheet: "Avgiftsregel", reference: "E2", value: 1.7 }));
  const old = snapshotOf(workbook);
  const rules = structuredClone(changed.sheets.find(({ name }) => name === "Avgiftsregel"));
  if (rules === undefined) throw new Error("The network has no fee rule.");
  await scenario("sheets from an earlier run", {
    ...old,
    sheets: old.sheets.map((sheet) => (sheet.name === rules.name ? { ...rules, id: sheet.id } : sheet)),
  });
  expect(scenarios.map(({ calls }) => calls.length)).toEqual([3, 3]);
}, 120_000);

afterAll(() => {
  office.close();
  releaseHost();
});

/** One run in which a request fails, then one without faults. Says what is wrong, or nothing. */
async function runWithFault(scenario: Scenario, request: number, fault: Fault): Promise<readonly string[]> {
  const wrong: string[] = [];
  restore(workbook, scenario.start);
  office.failAt(request, fault);
  const before = inputs(workbook);
  const result = await host.run(asked("calculate-fees"), null, () => undefined, null);
  office.failNoMore();
  if (result.kind !== "failed") wrong.push(`the run is ${result.kind}`);
  if (inputs(workbook) !== before) wrong.push("input sheets changed");
  for (const sheet of drawn) {
    const left = leftOf(workbook, sheet, scenario);
    const told = toldOf(result, sheet);
    if (!agrees(left, told)) wrong.push(`${sheet} is ${left}, told is ${told ?? "nothing"}`);
    if (request < 2 && told !== null) wrong.push(`${sheet} is said to be written before anything was`);
  }
  if (result.kind === "failed" && result.findings.some(({ message }) => message.includes("{")))
    wrong.push("a sentence has a gap");
  const again = await patient(host);
  if (again.kind !== "done") wrong.push(`the rerun is ${again.kind}`);
  wrong.push(...differences(workbook, scenario.done, 3).map((each) => `after the rerun: ${each}`));
  return wrong;
}

/** The next press: a machine under load may need longer than the faults' short limits. */
async function patient(of: ExcelHost) {
  let result = await of.run(asked("calculate-fees"), null, () => undefined, null);
  for (let tries = 0; result.kind === "failed" && tries < 20; tries += 1) {
    if (!result.faults.some(({ code }) => code === "excel-no-answer")) break;
    result = await of.run(asked("calculate-fees"), null, () => undefined, null);
  }
  return result;
}

test("whatever call fails, in whatever way: inputs intact, each sheet old, whole or marked, and told so; a rerun mends it", async () => {
  const wrong: string[] = [];
  let cases = 0;
  for (const scenario of scenarios) {
    for (const [request, calls] of scenario.calls.entries()) {
      for (let action = 0; action < calls; action += stride) {
        for (const fault of everyFault(action)) {
          cases += 1;
          const found = await runWithFault(scenario, request, fault);
          wrong.push(
            ...found.map((each) => `${scenario.name}, request ${String(request)}, ${JSON.stringify(fault)}: ${each}`),
          );
          if (wrong.length > 20) throw new Error(wrong.join("\n"));
        }
      }
    }
  }
  if (process.env.KN_FAULT_STRIDE !== undefined) console.info(`${String(cases)} faults, one run each.`);
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThan(30);
}, 7_200_000);

test.each(Array.from({ length: sequences }, (_, index) => index + 1))(
  "sequence %i of runs, some of which fail: the inputs stay, and a last run gives the whole workbook",
  async (seed) => {
    const random = randomFrom(seed, 77);
    const scenario = scenarios[seed % scenarios.length];
    if (scenario === undefined) throw new Error("There is no scenario.");
    restore(workbook, scenario.start);
    const before = inputs(workbook);
    for (let run = random.whole(2, 5); run > 0; run -= 1) {
      const faults = everyFault(random.whole(0, 700));
      const fault = faults[random.whole(0, faults.length - 1)];
      if (fault !== undefined && random.whole(0, 3) > 0) office.failAt(random.whole(0, 3), fault);
      const command = random.whole(0, 1) === 0 ? "calculate-fees" : "check";
      const result = await host.run(asked(command), null, () => undefined, null);
      office.failNoMore();
      expect(["done", "failed"]).toContain(result.kind);
      expect(inputs(workbook)).toBe(before);
    }
    expect((await patient(host)).kind).toBe("done");
    expect(differences(workbook, scenario.done, 3)).toEqual([]);
  },
  60_000,
);
