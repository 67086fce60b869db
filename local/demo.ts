import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { calculateFeesCommand } from "../shared/commands/calculateFees";
import { newWorkbook } from "../shared/commands/newWorkbook";
import type { CommandOptions } from "../shared/commands/command";
import { reportText } from "../shared/text/reportText";
import { sampleTables } from "../samples/sampleNetwork";
import { feeTableText } from "./commandLine/feeTableText";
import { planCommand } from "./commandLine/planCommand";
import { applyPlan } from "./xlsx/applyPlan";
import { openWorkbookFile, saveWorkbookFile } from "./xlsx/workbookFile";

const options: CommandOptions = {
  year: null,
  populationYear: null,
  latestPopulation: false,
  preliminaryIndex: false,
  valuesOnly: false,
  member: null,
  language: "sv",
  sample: sampleTables,
};

/** Makes the sample workbook, calculates its fees and shows them: the product's main job from a fresh clone. */
async function main(): Promise<void> {
  const folder = join(__dirname, "..", "sample");
  const file = join(folder, "kommunnatverk-exempel.xlsx");
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const made = await planCommand(newWorkbook, null, options);
  await saveWorkbookFile(null, await applyPlan(null, made.plan), file);
  const opened = await openWorkbookFile(file);
  const outcome = await planCommand(calculateFeesCommand, opened, options);
  await saveWorkbookFile(opened, await applyPlan(opened, outcome.plan), file);
  const { summary, plan } = outcome;
  if (summary === null || summary.total === null) throw new Error("The sample's fees could not be calculated.");
  const tariff = plan.sheets[0]?.rows.slice(1, 3).map((row) => String(row[0]?.value ?? "")) ?? [];
  for (const line of feeTableText(summary, tariff, "sv")) process.stdout.write(`${line}\n`);
  process.stdout.write(`\n${reportText("feeSheet", "sv", { year: summary.year })}: ${file}\n`);
}

void main();
