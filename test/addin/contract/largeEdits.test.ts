import { payloadLimit } from "../../../addin/host/payload";
import { applyInExcel } from "../../contract/excelOverOffice";
import { addedRows, attendanceModel, attendanceWorkbook, planOf, replacedRows } from "../../contract/attendanceSheet";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";
import type { LoggedRequest } from "../../hosts/excel/requestLog";
import type { TableEdit } from "../../../shared/workbook/tableEdit";
import { newWorkbook } from "../../../local/grid/newGrid";
import type { ModelCell } from "../../../shared/workbook/sheetModel";
import { cellAt } from "../../../local/grid/gridWorkbook";
import { gridOf } from "./excelBundle";

async function after(rows: number, edit: TableEdit): Promise<{ office: OfficeInVm; syncs: readonly LoggedRequest[] }> {
  const office = await officeInVm(await gridOf(await attendanceWorkbook(rows)), { keepsUndo: true });
  await applyInExcel(office, planOf({ edits: [edit] }));
  const syncs = office.requests.filter(({ kind }) => kind === "sync");
  office.close();
  return { office, syncs };
}

const edits: readonly (readonly [string, (rows: number) => Promise<Awaited<ReturnType<typeof after>>>])[] = [
  ["added", (rows) => after(3, addedRows(3, rows))],
  ["replaced", (rows) => after(rows, replacedRows(rows))],
];

describe.each(edits)("rows that are %s", (_kind, run) => {
  test("50 and 500 take as many syncs, and as many requests but for the pieces into which Microsoft's client cuts values", async () => {
    const [few, many] = [await run(50), await run(500)];
    expect(many.syncs.map(({ writes }) => writes)).toEqual(few.syncs.map(({ writes }) => writes));
    expect(few.syncs.filter(({ writes }) => writes)).toHaveLength(1);
  });

  test("5,000 take one sync more for each further 1.5 MB, and none of them weighs more", async () => {
    const { syncs } = await run(5000);
    const writes = syncs.filter((request) => request.writes);
    const bytes = writes.reduce((sum, request) => sum + request.bytes, 0);
    expect(writes.length).toBeLessThanOrEqual(1 + Math.ceil(bytes / payloadLimit));
    expect(Math.max(...writes.map((request) => request.bytes))).toBeLessThanOrEqual(payloadLimit);
    expect(syncs.length - writes.length).toBeLessThanOrEqual(6);
  }, 60_000);
});

test("20,000 rows are added, each as it was given", async () => {
  const { office } = await after(3, addedRows(3, 20_000));
  const [sheet] = office.workbook.sheets;
  if (sheet === undefined) throw new Error("The sheet is gone.");
  expect([cellAt(sheet, 20_004, 4).value, cellAt(sheet, 20_004, 6).value]).toEqual([
    "deltagare.20003@kommun.example",
    "0183",
  ]);
  expect(sheet.tables[0]?.area.rows).toBe(20_004);
}, 120_000);

test.each([
  ["full", () => false],
  ["with blank cells and numbers here and there", (row: number, column: number) => (row * 7 + column * 3) % 5 === 0],
])(
  "a sheet of 5,000 rows of raw answers, %s: text stays text, in one sync for each 1.5 MB",
  async (_kind, isOther) => {
    const { name, rows } = attendanceModel(5000);
    const raw = rows.map((row, at) =>
      row.map((cell, column): ModelCell | null =>
        at === 0 || !isOther(at, column) ? cell : (at + column) % 2 === 0 ? null : { value: 4, style: "body" },
      ),
    );
    const office = await officeInVm(newWorkbook("Blad1"), { keepsUndo: true });
    await applyInExcel(office, planOf({ sheets: [{ ...attendanceModel(0), rows: raw, tables: [] }] }));
    office.close();
    const sheet = office.workbook.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error("The sheet is not there.");
    const wrong = raw.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cellAt(sheet, at + 1, column + 1).value === (cell?.value ?? null) ? [] : [[at, column]],
      ),
    );
    expect(wrong).toEqual([]);
    const writes = office.requests.filter(({ kind, writes: isWrite }) => kind === "sync" && isWrite);
    const bytes = writes.reduce((sum, request) => sum + request.bytes, 0);
    expect(writes.length).toBeLessThanOrEqual(2 + Math.ceil(bytes / payloadLimit));
    expect(bytes).toBeLessThan(6_000_000);
  },
  60_000,
);
