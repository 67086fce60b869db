import type { CommandOptions } from "../../../shared/commands/commandOptions";
import { commands } from "../../../shared/commands/commands";
import { withCells } from "../../local/commandLine/withCell";
import { addRow, fixedRuns, fixing, runsOf, told } from "./fixedWorkbook";
import { noOptions } from "./planOf";

/** What else a command may ask for. */
const everyOption: Partial<CommandOptions> = {
  fixing,
  member: "1440",
  population: {
    ...{ years: [2020, 2021], acceptRevisions: true, shippedFigures: true, today: "2026-01-01" },
    ...{ arrived: null, source: null },
  },
  removal: { year: 2020, before: null, decision: null, today: "2026-01-01" },
  scenario: {
    ...{ target: "100000", decimals: 2, movesAll: false, category: null, growthPercent: "1", indexPercent: "2" },
    ...{ trial: null, proposal: null },
  },
};

/** They make a new workbook, or read a file or a sheet of answers. */
const needsSource = ["new-workbook", "import-population", "import-attendance", "import-survey", "summarise-responses"];

test("a fixed year survives new populations, a new rule, a new index value and every command again, cell for cell", async () => {
  const runs = await fixedRuns();
  await runs.run("explain", { member: "1440" });
  const snapshot = async () =>
    Promise.all(["Fastställda avgifter", "Avgifter 2022", "Avgiftsbesked 1440 2022"].map((sheet) => runs.cells(sheet)));
  const before = await snapshot();
  expect(before.every((rows) => rows.length > 3)).toBe(true);
  runs.bytes = await withCells(
    runs.bytes,
    { sheet: "Befolkning", reference: "C5", value: 35000 },
    { sheet: "Löneindex", reference: "C3", value: 110 },
    { sheet: "Avgiftsregel", reference: "D2", value: 2 },
  );
  await addRow(runs, "Avgiftsregel", null, 3, [2022, null, 2022, 3, 7000, 90000, "LCI"]);
  await addRow(runs, "Löneindex", null, 4, ["LCI", 2021, 115, "index"]);
  await addRow(runs, "Befolkning", null, 8, ["1440", 2022, 40000, "Ale"]);
  const ran: string[] = [];
  for (const { name } of commands) {
    if (needsSource.includes(name)) continue;
    for (const year of [2022, 2023]) await runs.run(name, { ...everyOption, year: name === "fix-year" ? 2022 : year });
    ran.push(name);
    expect([name, await snapshot()]).toEqual([name, before]);
  }
  expect(ran.length).toBe(commands.length - needsSource.length);
}, 60_000);

describe("a fixed year whose figures were changed", () => {
  async function changedRuns() {
    const runs = await fixedRuns();
    runs.bytes = await withCells(
      runs.bytes,
      { sheet: "Befolkning", reference: "C5", value: 35000 },
      { sheet: "Löneindex", reference: "C3", value: 110 },
    );
    return runs;
  }

  test("is told with its fixed fees, and each deviation; only Kontroll is written", async () => {
    const runs = await changedRuns();
    const outcome = await runs.run("calculate-fees");
    expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
    expect(outcome.plan.edits).toBeUndefined();
    expect(
      outcome.plan.findings.map(({ code, place, values }) => [code, place.column, place.row, values.computed]),
    ).toEqual([
      ["fee-year-fixed", null, null, undefined],
      ["fixed-fee-deviates", "C", 2, 6600],
      ["fixed-fee-deviates", "C", 3, 38500],
      ["fixed-fee-deviates", "C", 4, 55000],
    ]);
    expect(outcome.summary).toMatchObject({
      year: 2022,
      preliminary: false,
      total: 90200,
      fixed: { date: "2021-11-24", body: "styrgruppen", diaryNumber: "KS 2021/7" },
      payers: [
        { payer: "Ale", fee: 32800, members: ["1440"] },
        { payer: "Borås", fee: 51250, members: ["1490"] },
        { payer: "Förbundet", fee: 6150, members: ["1438"] },
      ],
    });
    expect(outcome.summary?.members[1]).toEqual({
      ...{
        code: "1440",
        name: "Ale",
        payer: "Ale",
        category: null,
        months: null,
        population: 32000,
        populationYear: 2021,
      },
      // What the sheet of fixed fees does not hold is not made up.
      ...{ fixed: null, rate: null, floor: null, cap: null, factor: "41/40", unbounded: 32800, bound: "none" },
      ...{ riseLimited: false, fee: 32800, previousFee: 31868, decided: null },
    });
    expect(outcome.outline).toMatchObject({ tariffs: [], counts: { atFloor: 1, atCap: 1, between: 1 } });
    expect(outcome.outline?.explanations.get("1440")).toBe("Fastställd avgift 32\u00a0800\u00a0kr.");
    expect(outcome.outline?.standingFees).toBeNull();
  });

  test("check says which figures were changed, and where they stand now", async () => {
    const { plan, summary } = await (await changedRuns()).run("check");
    expect(plan.findings.filter(({ code }) => code !== "fixed-fee-deviates")).toEqual([
      {
        code: "fixed-population-changed",
        severity: "warning",
        place: { sheet: "Befolkning", row: 5, column: "C" },
        values: { name: "Ale", code: "1440", year: 2022, populationYear: 2021, fixed: 32000, current: 35000 },
      },
      {
        code: "fixed-index-changed",
        severity: "warning",
        place: { sheet: "Löneindex", row: 3, column: "C" },
        values: { year: 2022, series: "LCI", period: "2020", fixed: 102.5, current: 110 },
      },
    ]);
    expect(summary?.total).toBe(90200);
  });

  test("check says where the sheet shows another fee than was fixed", async () => {
    const runs = await fixedRuns();
    const rows = await runs.cells("Avgifter 2022");
    const row = rows.findIndex((cells) => cells[0] === "1440") + 1;
    runs.bytes = await withCells(runs.bytes, { sheet: "Avgifter 2022", reference: `F${row}`, value: 1 });
    expect((await runs.run("check")).plan.findings).toEqual([
      {
        code: "fixed-sheet-fee-differs",
        severity: "warning",
        place: { sheet: "Avgifter 2022", row, column: "F" },
        values: { name: "Ale", code: "1440", year: 2022, shown: 1, fixed: 32800 },
      },
    ]);
  });

  test("its fees are last year's of the next, and the largest rise starts from them", async () => {
    const runs = await changedRuns();
    await addRow(runs, "Löneindex", null, 4, ["LCI", 2021, 115, "index"]);
    for (const [at, code] of ["1440", "1490", "1438"].entries()) {
      await addRow(runs, "Befolkning", null, 8 + at, [code, 2022, 40000]);
    }
    const { summary } = await runs.run("calculate-fees", { year: 2023 });
    expect(summary?.members.map(({ previousFee }) => previousFee)).toEqual([6150, 32800, 51250]);
  });

  test("explain tells the fixed figures, and the year before only where that is fixed too", async () => {
    const runs = await changedRuns();
    const { plan } = await runs.run("explain", { member: "Ale" });
    const rows = plan.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value)) ?? [];
    expect(rows).toContainEqual(["Folkmängd", "32\u00a0000", "31 december 2021"]);
    expect(rows).toContainEqual(["Indexfaktor", "1,025", "LCI 2019: 100; LCI 2020: 102,5"]);
    expect(rows).toContainEqual(["Avgift 2022", "32\u00a0800\u00a0kr", "exkl. moms"]);
    expect(rows.flat()).toContainEqual(expect.stringContaining("Avgiften är fastställd"));
    expect(rows.flat()).not.toContain("Avgift 2021");
    const member = { ...noOptions, year: 2022, member: "9999" };
    expect(await runs.run("explain", member)).toMatchObject({ isWrongUsage: true });
    await addRow(runs, "Fastställda avgifter", "Fastställda_avgifter", 5, [2021, "1440", 30000]);
    await addRow(runs, "Fastställda avgifter", "Fastställda_avgifter", 6, [2021, "1490", 50000]);
    await addRow(runs, "Fastställda avgifter", "Fastställda_avgifter", 7, [2021, "1438", 6000]);
    const again = await runs.run("explain", { member: "1440" });
    const shown = again.plan.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value)) ?? [];
    expect(shown).toContainEqual(["Avgift 2021", "30\u00a0000\u00a0kr", "+2\u00a0800\u00a0kr"]);
  });
});

test("a year that was filled in by hand is fixed without a sheet of its own", async () => {
  const rows = [
    ["1440", 30000],
    ["1490", 50000.5],
    ["1438", 0],
  ].map(([code, fee]) => [2022, code ?? null, fee ?? null]);
  const runs = await runsOf({ "Fastställda avgifter": [["År", "Kommunkod", "Avgift"], ...rows] });
  const outcome = await runs.run("check");
  expect(told(outcome)).toEqual(["note fixed-fees-completed", ...Array<string>(3).fill("warning fixed-fee-deviates")]);
  // Who pays is as the table of members has it; what only the row could say is not known.
  expect(outcome.summary?.members[0]).toMatchObject({
    code: "1438",
    name: "Dals-Ed",
    payer: "Förbundet",
    fee: 0,
  });
  const { plan, invoices } = await runs.run("invoice-basis");
  expect(invoices?.rows.map(({ payer, net }) => [payer, net])).toEqual([
    ["Ale", 30000],
    ["Borås", 50000.5],
    ["Förbundet", 0],
  ]);
  expect(plan.findings.map(({ code, values }) => [code, values.count])).toContainEqual(["fixed-fees-completed", 3]);
  const notice = await runs.run("explain", { member: "1438" });
  const steps = notice.plan.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value)) ?? [];
  expect(steps).toContainEqual(["Betalare", "Förbundet", "enligt Medlemmar"]);
});
