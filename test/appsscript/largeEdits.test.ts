import { gridOf } from "../addin/contract/excelBundle";
import { addedRows, attendanceColumns, attendanceWorkbook, planOf, replacedRows } from "../contract/attendanceSheet";
import type { Plan } from "../../shared/workbook/plan";
import type { CellChange, TableEdit } from "../../shared/workbook/tableEdit";
import { cellAt, type GridSheet } from "../../local/grid/gridWorkbook";
import type { CallKind } from "../hosts/sheets/spreadsheetState";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

async function opened(rows: number): Promise<SheetsStandIn> {
  return SheetsStandIn.open(await gridOf(await attendanceWorkbook(rows)));
}

function apply(sheets: SheetsStandIn, plan: Plan): void {
  const { applyInGoogle } = sheets.module<{ applyInGoogle(plan: string): void }>("test/contract/applyInGoogle.ts");
  sheets.state.calls.length = 0;
  applyInGoogle(JSON.stringify(plan));
}

/** Reading and writing calls, but for the rows that a grid lacks. */
async function callsOf(there: number, edit: TableEdit): Promise<Readonly<Record<string, number>>> {
  const sheets = await opened(there);
  apply(sheets, planOf({ edits: [edit] }));
  const counts: Record<string, number> = {};
  const kinds: readonly CallKind[] = ["fetch", "change"];
  for (const { member, kind } of sheets.state.calls) {
    if (kinds.includes(kind) && member !== "Sheet.insertRowsAfter") counts[member] = (counts[member] ?? 0) + 1;
  }
  return counts;
}

/** Every second name of so many, and the addresses of every third. */
function scattered(count: number): TableEdit {
  const changes = Array.from({ length: count }, (_, at): CellChange[] => [
    ...(at % 2 === 0
      ? [{ row: at + 2, column: 3, before: `Åsa Ö ${String(at + 1)}`, value: "P001", format: "@" }]
      : []),
    ...(at % 3 === 0
      ? [{ row: at + 2, column: 4, before: `deltagare.${String(at + 1)}@kommun.example`, value: null, format: null }]
      : []),
  ]).flat();
  return { sheet: "Deltagare", table: null, headerRow: 1, changes, firstRow: count + 2, added: [] };
}

test.each<readonly [string, (rows: number) => Promise<Readonly<Record<string, number>>>]>([
  ["added", (rows) => callsOf(3, addedRows(3, rows))],
  ["replaced", (rows) => callsOf(rows, replacedRows(rows))],
  ["changed here and there", (rows) => callsOf(rows, scattered(rows))],
])(
  "rows that are %s: as many calls for 50, 500 and 5,000 rows",
  async (_kind, calls) => {
    const [few, more, most] = [await calls(50), await calls(500), await calls(5000)];
    expect(more).toEqual(few);
    expect(most).toEqual(few);
    const sum = Object.values(few).reduce((all, each) => all + each, 0);
    expect(sum).toBeLessThanOrEqual(14);
  },
  60_000,
);

function content({ state }: SheetsStandIn): string {
  const [sheet] = state.grid.sheets as [GridSheet];
  return JSON.stringify(
    Array.from({ length: 130 }, (_row, row) =>
      Array.from({ length: attendanceColumns }, (_column, column) => {
        const { value, formula } = cellAt(sheet, row + 1, column + 1);
        return formula ?? value;
      }),
    ),
  );
}

const changedFormula = { row: 3, column: 5, value: null, formula: '="a"&"b"' } as const;

test("a formula between cells that change stays: the cells are then written each where it stands", async () => {
  const sheets = await opened(60);
  const [sheet] = sheets.state.grid.sheets as [GridSheet];
  const cells = sheet.cells.get(changedFormula.row);
  cells?.set(3, { ...cellAt(sheet, 3, 3), value: null, formula: changedFormula.formula });
  sheets.state.isStale = true;
  apply(sheets, planOf({ edits: [scattered(60)] }));
  const after = sheets.sheet("Deltagare");
  expect([cellAt(after, 2, 3).value, cellAt(after, 3, 3).formula, cellAt(after, 4, 3).value]).toEqual([
    "P001",
    changedFormula.formula,
    "P001",
  ]);
  expect(sheets.state.calls.filter(({ member }) => member === "Range.setValues").length).toBeGreaterThan(20);
});

test.each<readonly [string, number, TableEdit]>([
  ["added", 20, addedRows(20, 100)],
  ["replaced", 120, replacedRows(120)],
  ["changed here and there", 120, scattered(120)],
])(
  "whatever call fails when rows are %s: all of them are there, or what was there before",
  async (_kind, there, edit) => {
    const start = await opened(there);
    const before = content(start);
    const whole = await start.copy();
    apply(whole, planOf({ edits: [edit] }));
    const after = content(whole);
    expect(after).not.toBe(before);
    for (const index of whole.state.calls.keys()) {
      const broken = await start.copy();
      broken.state.fault = {
        nth: index + 1,
        message: "Service Spreadsheets failed while accessing document with id 1.",
      };
      let isDone = true;
      try {
        apply(broken, planOf({ edits: [edit] }));
      } catch {
        isDone = false;
      }
      expect([index, isDone, content(broken) === (isDone ? after : before)]).toEqual([index, isDone, true]);
    }
  },
);
