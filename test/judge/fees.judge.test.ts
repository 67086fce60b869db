import { applyPlan } from "../../local/xlsx/applyPlan";
import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import { compareYears } from "../../shared/commands/compareYears";
import { newWorkbook } from "../../shared/commands/newWorkbook";
import { sampleTables } from "../../samples/sampleNetwork";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../local/xlsx/readWorkbook";
import { randomFrom } from "../oracle/random";
import { oracleContent } from "../oracle/toWorkbook";
import { withFixedYears } from "../oracle/withFixedYears";
import { noOptions, planOf } from "../shared/commands/planOf";
import { caseNetworks, summariseCases } from "./cases";
import { judgeWorkbooks, type JudgedCase } from "./judgeWorkbooks";
import { findLibreOffice } from "./libreOffice";

const maybe = findLibreOffice() === null ? test.skip : test;

/** `npm run judge` raises the count to the full 24,000. */
const count = Number(process.env.KN_JUDGE_CASES ?? 150);
const minutes = 60_000;

maybe(
  `LibreOffice recalculates every cell of ${String(count)} generated fees as the core has it`,
  async () => {
    const cases = [...caseNetworks(count, 7000)];
    const judged: JudgedCase[] = [];
    for (const { network } of cases) {
      const { plan } = planOf(oracleContent(network.tables, network.options.year), network.options);
      const bytes = await applyPlan(null, plan);
      judged.push({ name: `${network.shape} ${String(network.seed)}`, bytes, models: plan.sheets });
    }
    const { compared, differences } = await judgeWorkbooks(judged);
    const summary = summariseCases(cases);
    if (process.env.KN_JUDGE_CASES !== undefined) console.info(JSON.stringify({ compared, ...summary }));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(summary.fees * 6);
  },
  40 * minutes,
);

maybe(
  "LibreOffice recalculates every cell of networks with last year fixed and a largest rise as the core has it",
  async () => {
    const judged: JudgedCase[] = [];
    let limited = 0;
    for (const { network } of caseNetworks(Math.ceil(count / 2), 14_000)) {
      const tables = withFixedYears(network.tables, network.options.year, randomFrom(network.seed, 14));
      const content = oracleContent(tables, network.options.year);
      const { plan, summary } = planOf(content, network.options);
      const changes = compareYears.plan({ content, options: { ...noOptions, year: network.options.year } }).plan;
      const name = `${network.shape} ${String(network.seed)}`;
      judged.push({ name: `${name} changes`, bytes: await applyPlan(null, changes), models: changes.sheets });
      limited += summary?.members.filter(({ riseLimited }) => riseLimited).length ?? 0;
      judged.push({ name, bytes: await applyPlan(null, plan), models: plan.sheets });
    }
    const { compared, differences } = await judgeWorkbooks(judged);
    expect(differences).toEqual([]);
    expect(limited).toBeGreaterThan(count / 20);
    expect(compared).toBeGreaterThan(count * 4);
  },
  40 * minutes,
);

maybe(
  "LibreOffice recalculates the sample's sheets of every fee year as the core has them",
  async () => {
    const made = newWorkbook.plan({
      content: { sheets: [], tables: [], generated: {}, takenNames: [] },
      options: { ...noOptions, sample: sampleTables },
    });
    // The sheets of all years stand in one workbook in the end, with the Kontroll of the last.
    let bytes = await applyPlan(null, made.plan);
    const models = new Map<string, SheetModel>();
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const opened = await openWorkbook(bytes);
      const options = { ...noOptions, year };
      const content = await readWorkbook(opened, calculateFeesCommand.request(options));
      const { plan } = calculateFeesCommand.plan({ content, options });
      bytes = await applyPlan(opened, plan);
      for (const model of plan.sheets) models.set(model.name, model);
    }
    const judged = [{ name: "sample", bytes, models: [...models.values()] }];
    expect(models.size).toBe(7);
    const { compared, differences } = await judgeWorkbooks(judged);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(6 * 36 * 6);
  },
  5 * minutes,
);
