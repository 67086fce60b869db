import type { CommandOptions } from "../../../shared/commands/commandOptions";
import { incompleteMark } from "../../../shared/reports/incompleteMark";
import { columnLetters } from "../../../shared/workbook/reference";
import { withCells } from "../../local/commandLine/withCell";
import { addRow, fixing, runsOf } from "./fixedWorkbook";
import type { WorkbookRuns } from "./workbookRuns";

const scenario: NonNullable<CommandOptions["scenario"]> = {
  ...{ target: "100000", decimals: 2, movesAll: false, category: null, growthPercent: "1", indexPercent: "2" },
  ...{ trial: null, proposal: null },
};

const sheets = {
  "compare-rules": "Jämförda regler 2022",
  "fit-budget": "Budgetanpassning 2022",
  "compare-years": "Jämförelse 2022",
} as const;
const commands = Object.keys(sheets) as (keyof typeof sheets)[];

const proposals = [
  ["Alternativ", "Gäller från år", "Basår", "Avgift per invånare", "Lägsta avgift", "Högsta avgift"],
  ["Utan tak", 2022, 2021, 1, 6000, null],
] as const;

/** The workbook in which the decision paper of 2022 is drawn, the year then fixed, and every other sheet drawn after that. */
async function drawnAndFixed(): Promise<WorkbookRuns> {
  const runs = await runsOf({ Regelalternativ: proposals });
  await runs.run("decision-paper", { scenario });
  await runs.run("fix-year", { fixing });
  for (const command of commands) await runs.run(command, { scenario });
  return runs;
}

/** Other populations, index values and rules than the year was fixed with. */
async function changed(runs: WorkbookRuns): Promise<void> {
  runs.bytes = await withCells(
    runs.bytes,
    { sheet: "Befolkning", reference: "C5", value: 35000 },
    { sheet: "Löneindex", reference: "C3", value: 110 },
  );
  await addRow(runs, "Avgiftsregel", null, 3, [2022, null, 2022, 3, 7000, 90000, "LCI"]);
}

const codes = ({ plan }: Awaited<ReturnType<WorkbookRuns["run"]>>) => plan.findings.map(({ code }) => code);

test("the decision paper of a fixed year stands cell for cell: nothing is proposed anew, and the deviations are told", async () => {
  const runs = await drawnAndFixed();
  const before = await runs.cells("Beslutsunderlag 2022");
  expect(before.length).toBeGreaterThan(10);
  await changed(runs);
  const outcome = await runs.run("decision-paper", { scenario: { ...scenario, proposal: "Utan tak" } });
  expect(codes(outcome)).toEqual(expect.arrayContaining(["fixed-fee-deviates", "decision-year-fixed"]));
  expect(outcome.plan.findings.filter(({ severity }) => severity === "error")).toEqual([
    {
      code: "decision-year-fixed",
      severity: "error",
      place: { sheet: null, row: null, column: null },
      values: { year: 2022, details: " (2021-11-24, styrgruppen, KS 2021/7)" },
    },
  ]);
  expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  expect(await runs.cells("Beslutsunderlag 2022")).toEqual(before);
});

test.each(commands)(
  "the sheet that %s drew of a fixed year stands cell for cell, and that is told",
  async (command) => {
    const runs = await drawnAndFixed();
    const before = await runs.cells(sheets[command]);
    expect(before.length).toBeGreaterThan(5);
    await changed(runs);
    const outcome = await runs.run(command, { scenario });
    expect(codes(outcome)).toEqual(expect.arrayContaining(["fixed-fee-deviates", "fixed-sheet-kept"]));
    expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
    expect(await runs.cells(sheets[command])).toEqual(before);
  },
);

test.each(commands)("a sheet that %s drew before the year was fixed is drawn anew, once", async (command) => {
  const runs = await runsOf({ Regelalternativ: proposals });
  await runs.run(command, { scenario });
  const before = await runs.cells(sheets[command]);
  await changed(runs);
  await runs.run("fix-year", { fixing });
  const first = await runs.run(command, { scenario });
  expect(codes(first)).not.toContain("fixed-sheet-kept");
  const drawn = await runs.cells(sheets[command]);
  expect(drawn).not.toEqual(before);
  expect(drawn.flat()).toContain("Året 2022 är fastställt 2021-11-24 av styrgruppen, diarienummer KS 2021/7.");
  const other = { ...scenario, target: "150000" };
  expect(codes(await runs.run(command, { scenario: other }))).toContain("fixed-sheet-kept");
  expect(await runs.cells(sheets[command])).toEqual(drawn);
});

test("a fixed year's sheet stands though body and diary number are corrected on its rows afterwards", async () => {
  const runs = await runsOf({ Regelalternativ: proposals });
  await runs.run("fix-year", { fixing });
  await runs.run("compare-years");
  for (const header of ["Diarienummer", "Instans"]) {
    const column = await columnOf(runs, "Fastställda avgifter", header);
    const places = [2, 3, 4].map((row) => ({ sheet: "Fastställda avgifter", reference: `${column}${row}` }));
    runs.bytes = await withCells(runs.bytes, ...places.map((place) => ({ ...place, value: `Rättat: ${header}` })));
  }
  expect(codes(await runs.run("compare-years"))).toContain("fixed-sheet-kept");
  expect(codes(await runs.run("check"))).toEqual([]);
  expect(codes(await runs.run("fix-year", { fixing }))).toEqual(["year-already-fixed"]);
});

test("a comparison is drawn anew, once, where a fixed amount was corrected by hand", async () => {
  const runs = await drawnAndFixed();
  runs.bytes = await withCells(runs.bytes, { sheet: "Fastställda avgifter", reference: "C2", value: 7000 });
  expect(codes(await runs.run("compare-years"))).not.toContain("fixed-sheet-kept");
  const rows = await runs.cells("Jämförelse 2022");
  const [code] = (await runs.cells("Fastställda avgifter"))[1]?.slice(1, 2) ?? [];
  expect(rows.find(([first]) => first === code)?.[3]).toBe(7000);
  expect(codes(await runs.run("compare-years"))).toContain("fixed-sheet-kept");
});

/** The column under a header. */
async function columnOf(runs: WorkbookRuns, sheet: string, header: string) {
  const [headers = []] = await runs.cells(sheet);
  const at = headers.indexOf(header);
  expect(at).toBeGreaterThanOrEqual(0);
  return columnLetters(at + 1);
}

test.each(commands)("where %s has drawn no sheet of a fixed year, or its write broke, it is drawn", async (command) => {
  const runs = await runsOf({ Regelalternativ: proposals });
  await runs.run("fix-year", { fixing });
  const first = await runs.run(command, { scenario });
  expect(codes(first)).not.toContain("fixed-sheet-kept");
  const drawn = await runs.cells(sheets[command]);
  runs.bytes = await withCells(runs.bytes, { sheet: sheets[command], reference: "A1", value: incompleteMark });
  await runs.run(command, { scenario });
  expect(await runs.cells(sheets[command])).toEqual(drawn);
});

test("the sheets of a year that is not fixed move with the tables", async () => {
  const runs = await runsOf({ Regelalternativ: proposals });
  const drawn = async () => {
    for (const command of commands) await runs.run(command, { scenario });
    return Promise.all(commands.map((command) => runs.cells(sheets[command])));
  };
  const before = await drawn();
  await changed(runs);
  const after = await drawn();
  commands.forEach((command, at) => {
    expect([command, after[at]]).not.toEqual([command, before[at]]);
  });
});

test("the coming years are no fixed year's", async () => {
  const runs = await drawnAndFixed();
  const { plan } = await runs.run("project-fees", { scenario });
  expect(plan.findings.map(({ code }) => code)).not.toContain("scenario-year-fixed");
});
