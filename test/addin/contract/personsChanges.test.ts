import { blankCell, cellAt, setCell, type GridSheet, type GridTable } from "../../../local/grid/gridWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { differences, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { xlsxResult } from "./xlsxResult";

afterAll(releaseHost);

const limits = { read: 30_000, write: 30_000 };

test.each([["Avgifter 2026"], ["Kontroll"], ["Avgifter 2026", "Kontroll"]])(
  "a person who deleted %s gets it again at the next run, and the run after that",
  async (...deleted) => {
    const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
    const expected = withoutResults(await gridOf(bytes));
    const workbook = await gridOf(bytes);
    for (const name of deleted) {
      const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
      workbook.sheets.splice(at, 1);
      // What Excel leaves of a name whose sheet is gone.
      for (const each of workbook.names) {
        if (each.formula === `='${name}'!$A$1` || each.formula === `=${name}!$A$1`) each.formula = "=#REF!$A$1";
      }
    }
    expect(workbook.names.filter(({ formula }) => formula.includes("#REF"))).toHaveLength(deleted.length);
    const { office, host } = await hostInVm(workbook, limits);
    for (let run = 0; run < 2; run += 1) {
      expect(await host.run(asked("calculate-fees"), null, () => undefined, null)).toMatchObject({ kind: "done" });
    }
    office.close();
    const inOrder = {
      ...workbook,
      sheets: expected.sheets.flatMap(({ name }) => workbook.sheets.filter((sheet) => sheet.name === name)),
    };
    expect(workbook.sheets).toHaveLength(expected.sheets.length);
    expect(differences(withoutResults(inOrder), expected)).toEqual([]);
  },
);

test("a row above the first of a generated sheet makes it the person's own: the next run draws another, and the run after that the same", async () => {
  const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
  const workbook = await gridOf(bytes);
  for (const each of workbook.names) each.formula = each.formula.replace(/('Avgifter 2026'!\$A\$)1$/, "$12");
  const { office, host } = await hostInVm(workbook, limits);
  for (let run = 0; run < 2; run += 1) {
    expect(await host.run(asked("calculate-fees"), null, () => undefined, null)).toMatchObject({ kind: "done" });
  }
  office.close();
  expect(workbook.sheets.map(({ name }) => name).filter((name) => name.includes("2026"))).toEqual([
    "Avgifter 2026",
    "Avgifter 2026 (2)",
  ]);
});

test.each(["Avgifter 2026", "Kontroll"])("%s that a person has hidden is written, and stays hidden", async (name) => {
  const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
  const workbook = await gridOf(bytes);
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  sheet.visibility = "Hidden";
  const { office, host } = await hostInVm(workbook, limits);
  for (const command of ["calculate-fees", "check"]) {
    expect(await host.run(asked(command), null, () => undefined, null)).toMatchObject({ kind: "done" });
  }
  office.close();
  expect(sheet.visibility).toBe("Hidden");
});

test.each(["Avgifter_2026", "Tariff_2026", "Kontroll"])(
  "a total row that she has switched on in the table %s goes at the next run, and takes no row with it",
  async (name) => {
    const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
    const workbook = await gridOf(bytes);
    const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
    const table = sheet?.tables.find((each) => each.name === name);
    if (sheet === undefined || table === undefined) throw new Error(`There is no table ${name}.`);
    withTotalRow(sheet, table);
    const { office, host } = await hostInVm(workbook, limits);
    expect(await host.run(asked("calculate-fees"), null, () => undefined, null)).toMatchObject({ kind: "done" });
    office.close();
    const expected = await gridOf(bytes);
    expect(differences(withoutResults(workbook), withoutResults(expected))).toEqual([]);
  },
);

/** What Excel does where something stands below the table: that moves down, the cells of a total row come in between. */
function withTotalRow(sheet: GridSheet, table: GridTable): void {
  const row = table.area.row + table.area.rows;
  const below = [...sheet.cells].filter(([at]) => at >= row).sort(([one], [other]) => other - one);
  for (const [at, cells] of below) {
    sheet.cells.set(at + 1, cells);
    sheet.cells.delete(at);
  }
  for (const other of sheet.tables) {
    if (other !== table && other.area.row >= row) other.area = { ...other.area, row: other.area.row + 1 };
  }
  table.area = { ...table.area, rows: table.area.rows + 1 };
  table.showTotals = true;
  setCell(sheet, row, table.area.column, {
    ...cellAt(sheet, row - 1, table.area.column),
    value: "Summa",
    formula: null,
  });
  setCell(sheet, row, table.area.column + 1, { ...blankCell, value: null, formula: "=SUBTOTAL(109,B1:B9)" });
}

test("a table whose columns hold different formulas becomes one again, with its name, and another stays what it was", async () => {
  const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
  const workbook = await gridOf(bytes);
  const idsNow = () =>
    new Map(workbook.sheets.flatMap(({ tables }) => tables.map(({ name, id }) => [name, id] as const)));
  const before = idsNow();
  const { office, host } = await hostInVm(workbook, limits);
  expect(await host.run(asked("calculate-fees"), null, () => undefined, null)).toMatchObject({ kind: "done" });
  office.close();
  const after = idsNow();
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  const stayed = [...before].filter(([name, id]) => after.get(name) === id && name.endsWith("2026"));
  expect(stayed.map(([name]) => name).sort()).toEqual(["Avgifter_2026", "Betalare_2026", "Index_2026", "Kurva_2026"]);
});

test("a workbook whose structure is protected takes no new sheet: which one is told, and what to do; a sheet that is there is written", async () => {
  const workbook = await gridOf(await sampleWorkbook());
  workbook.isProtected = true;
  const names = workbook.sheets.map(({ name }) => name);
  const { office, host } = await hostInVm(workbook, limits);
  const run = () => host.run(asked("calculate-fees"), null, () => undefined, null);
  expect(await run()).toMatchObject({
    kind: "failed",
    findings: [
      {
        code: "excel-structure-protected",
        message: expect.stringMatching(
          /^Arbetsbokens struktur är skyddad, så bladet Avgifter 2026 kan inte läggas till\. Inget är skrivet\. Välj Granska, Skydda arbetsbok/,
        ) as string,
      },
    ],
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  workbook.isProtected = false;
  expect(await run()).toMatchObject({ kind: "done" });
  workbook.isProtected = true;
  expect(await run()).toMatchObject({ kind: "done", notes: [] });
  office.close();
});
