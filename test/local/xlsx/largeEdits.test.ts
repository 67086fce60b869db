import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import { addedRows, attendanceWorkbook, planOf, replacedRows } from "../../contract/attendanceSheet";
import type { TableEdit } from "../../../shared/workbook/tableEdit";

async function timed(there: number, edit: TableEdit): Promise<number> {
  const opened = await openWorkbook(await attendanceWorkbook(there));
  const from = performance.now();
  await applyPlan(opened, planOf({ edits: [edit] }));
  return performance.now() - from;
}

test.each<readonly [string, (rows: number) => Promise<number>]>([
  ["added", (rows) => timed(3, addedRows(3, rows))],
  ["replaced", (rows) => timed(rows, replacedRows(rows))],
])(
  "rows that are %s cost each the same: four times as many take no more than eight times the time",
  async (_kind, time) => {
    await time(200);
    const few = Math.min(await time(600), await time(600));
    const many = Math.min(await time(2400), await time(2400));
    expect(many / few).toBeLessThan(8);
  },
  60_000,
);

test("5,000 rows are added and brought in again, each as it was given", async () => {
  const first = await applyPlan(
    await openWorkbook(await attendanceWorkbook(3)),
    planOf({ edits: [addedRows(3, 5000)] }),
  );
  const again = await applyPlan(await openWorkbook(first), planOf({ edits: [replacedRows(3)] }));
  const { tables } = await readWorkbook(await openWorkbook(again), { tables: ["Deltagare"], markers: [] });
  const grid = tables.find(({ source }) => source === "table")?.grid;
  expect(grid?.values).toHaveLength(5004);
  expect(grid?.values.at(-1)?.slice(2, 6)).toEqual([
    "Åsa Ö 5003",
    "deltagare.5003@kommun.example",
    "Nämnden & Co",
    "0183",
  ]);
  expect(grid?.values[3]?.every((value) => value === null)).toBe(true);
}, 60_000);
