import { applyPlan } from "../../local/xlsx/applyPlan";
import type { ScenarioOptions } from "../../shared/commands/commandOptions";
import { commands } from "../../shared/commands/commands";
import { compareYears } from "../../shared/commands/compareYears";
import type { WorkbookContent } from "../../shared/workbook/content";
import { noOptions } from "../shared/commands/planOf";
import { sampleContent } from "../shared/commands/sampleContent";
import { contentOf, found } from "../shared/workbook/reading/workbookContent";
import { judgeWorkbooks } from "./judgeWorkbooks";
import { findLibreOffice } from "./libreOffice";

const maybe = findLibreOffice() === null ? test.skip : test;

const asked: ScenarioOptions = {
  target: "1000000",
  decimals: 2,
  movesAll: false,
  category: null,
  growthPercent: null,
  indexPercent: "2.5",
  trial: null,
  proposal: "Högre tak",
};

const proposals = [
  ["Alternativ", "Gäller från år", "Basår", "Avgift per invånare", "Lägsta avgift", "Högsta avgift", "Indexserie"],
  ["Högre tak", 2021, 2021, 0.9, 9000, 90000, "Löneindex (exempel)"],
  ["Lika för alla", 2026, null, 0, 28000, 28000, null],
].map((row) => row.map((value) => value ?? null));

/** The sample network with proposed rules. */
function network(): WorkbookContent {
  const sample = sampleContent((row) => [row]);
  const own = contentOf([found("Regelalternativ", proposals)]);
  const tables = sample.tables.filter(({ name }) => name !== "Regelalternativ");
  return { ...sample, tables: [...tables, ...own.tables] };
}

maybe.each([
  ["fit-budget", asked, 80],
  ["fit-budget", { ...asked, movesAll: true }, 80],
  ["compare-rules", asked, 150],
  ["project-fees", asked, 5],
  ["decision-paper", asked, 80],
] as const)(
  "LibreOffice computes every formula of %s to what the core found",
  async (name, scenario, formulas) => {
    const content = network();
    const command = commands.find((each) => each.name === name);
    const { plan } = command?.plan({ content, options: { ...noOptions, year: 2026, scenario } }) ?? { plan: null };
    if (plan === null || plan.sheets.length !== 2) throw new Error(JSON.stringify(plan?.findings));
    const bytes = await applyPlan(null, plan);
    const { compared, differences } = await judgeWorkbooks([{ name, bytes, models: plan.sheets }]);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(formulas);
  },
  120_000,
);

maybe(
  "LibreOffice computes the totals of a comparison in which a fee of last year is unknown to what the core found",
  async () => {
    const content = sampleContent((row) => (row.code === "1440" && row.year === 2024 ? [] : [row]));
    const { plan } = compareYears.plan({ content, options: { ...noOptions, year: 2026 } });
    const outside = plan.sheets[0]?.rows.find((cells) => cells[1]?.value === "Utanför jämförelsen");
    expect(outside?.[2]?.formula).toBeDefined();
    const bytes = await applyPlan(null, plan);
    const { compared, differences } = await judgeWorkbooks([{ name: "comparison", bytes, models: plan.sheets }]);
    expect(differences).toEqual([]);
    expect(compared).toBe(35 * 2 + 8);
  },
  120_000,
);
