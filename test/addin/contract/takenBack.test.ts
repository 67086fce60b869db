import { applyPlan, BrokenWrite } from "../../../addin/host/applyPlan";
import { queueRead } from "../../../addin/host/readContent";
import { attendanceWorkbook, addedRows, planOf, replacedRows } from "../../contract/attendanceSheet";
import type { Plan } from "../../../shared/workbook/plan";
import type { TableEdit } from "../../../shared/workbook/tableEdit";
import { everyFault, type Fault } from "../../hosts/excel/faults";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";
import { gridOf } from "./excelBundle";
import { releaseHost } from "./hostInVm";
import { restore, snapshotOf, type Snapshot } from "./snapshot";

/** Every so manieth call is made to fail; `npm run faults` takes every one. */
const stride = Number(process.env.KN_FAULT_STRIDE ?? 20);

const limits = { read: 400, write: 400 };
const rows = 600;

let office: OfficeInVm;
let start: Snapshot;

beforeAll(async () => {
  office = await officeInVm(await gridOf(await attendanceWorkbook(rows)), { keepsUndo: true });
  Object.assign(globalThis, { Excel: office.context.Excel, Office: office.context.Office });
  start = snapshotOf(office.workbook);
});

afterAll(() => {
  office.close();
  releaseHost();
});

interface OfficeClient {
  run<Result>(use: (context: Parameters<typeof queueRead>[0]) => Promise<Result>): Promise<Result>;
}

/** @returns codes of what is told of a broken write; null for one that is done, "unwritten" where nothing was begun */
async function applied(plan: Plan, within = limits): Promise<readonly string[] | "done" | "unwritten"> {
  let hasBegun = false;
  try {
    await (office.context.Excel as OfficeClient).run(async (context) => {
      const read = queueRead(context, { tables: [], markers: [] });
      await context.sync();
      const writing = () => {
        hasBegun = true;
      };
      return applyPlan(context, plan, read(), { limits: within, signal: null, writing });
    });
    return "done";
  } catch (error) {
    if (error instanceof BrokenWrite) return error.findings.map(({ code }) => code);
    expect(hasBegun).toBe(false);
    return "unwritten";
  }
}

function content(): string {
  const [sheet] = office.workbook.sheets;
  const cells = [...(sheet?.cells ?? [])].sort(([one], [other]) => one - other);
  return JSON.stringify(
    cells
      .map(([row, each]) => [
        row,
        [...each]
          .filter(([, { value }]) => value !== null)
          .sort(([one], [other]) => one - other)
          .map(([column, { value, formula }]) => [column, value, formula]),
      ])
      .filter(([, each]) => (each as unknown[]).length > 0),
  );
}

async function runWithFault(plan: Plan, request: number, fault: Fault) {
  for (let tries = 0; ; tries += 1) {
    restore(office.workbook, start);
    const met = office.faultsMet.length;
    office.failAt(request, fault);
    const told = await applied(plan);
    office.failNoMore();
    // A machine under load may be too slow for the short limits before the fault comes to pass.
    if (office.faultsMet.length > met || tries >= 20) return told;
  }
}

test.each<readonly [string, TableEdit]>([
  ["added", addedRows(rows, rows)],
  ["replaced and emptied", replacedRows(rows)],
])(
  "hundreds of rows that are %s: whatever call fails, all of them are there or what was there before, and it is told which",
  async (_kind, edit) => {
    const plan = planOf({ edits: [edit] });
    restore(office.workbook, start);
    const before = content();
    const from = office.requests.length;
    expect(await applied(plan, { read: 30_000, write: 30_000 })).toBe("done");
    const after = content();
    const calls = office.requests.slice(from).filter(({ kind }) => kind === "sync");
    const wrong: string[] = [];
    let takenBack = 0;
    for (const [request, { actionCount, writes }] of calls.entries()) {
      if (!writes) continue;
      for (let action = 0; action < actionCount; action += stride) {
        for (const fault of everyFault(action)) {
          const told = await runWithFault(plan, request, fault);
          const now = content();
          const left = now === before ? "old" : now === after ? "new" : "mixed";
          const isTold =
            told === "done"
              ? left === "new"
              : told === "unwritten"
                ? left === "old"
                : told.includes(`rows-left-${left}`);
          if (left === "mixed" || !isTold)
            wrong.push(`${fault.kind} at ${String(action)}: ${left}, told ${String(told)}`);
          if (left === "old" && action > actionCount / 2) takenBack += 1;
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(takenBack).toBeGreaterThan(5);
  },
  3_600_000,
);
