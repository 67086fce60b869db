import type { GridSheet } from "../../../local/grid/gridWorkbook";
import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { sampleTables } from "../../../samples/sampleNetwork";
import { newWorkbook } from "../../../shared/commands/newWorkbook";
import { noOptions } from "../../shared/commands/planOf";
import { CommandFolder } from "../commandLine/commandFolder";
import { gridOf } from "../preview/sampleWorkbook";

/** Every command that draws a sheet of the sample. */
const commands: readonly (readonly string[])[] = [
  ["calculate-fees"],
  ["explain", "@bok.xlsx", "1440"],
  ["update-population", "@bok.xlsx", "--shipped-figures"],
  ["compare-years"],
  ["fit-budget", "@bok.xlsx", "--target", "1000000"],
  ["compare-rules"],
  ["project-fees", "@bok.xlsx", "--index-percent", "2"],
  ["decision-paper", "@bok.xlsx", "--proposal", "Högre tak"],
  ["invoice-basis"],
  ["summarise-events"],
  ["summarise-year"],
  ["plan-year", "@bok.xlsx", "--year", "2021"],
  ["member-page", "@bok.xlsx", "1440"],
  ["check"],
];

/** An event's list and its survey: with them more tables and charts are drawn. */
const list = [
  "Namn;E-post;Organisation;Anslöt;Lämnade;Minuter",
  ...["Ale", "Alingsås", "Lerum"].map(
    (name) => `Åsa Ek;asa@${name.slice(0, 3)}.example;${name}s kommun;2021-03-17 09:00;2021-03-17 11:00;120`,
  ),
].join("\r\n");
const answers = [
  "Svar;Hur nöjd är du? (1-6);Hur stor nytta har du? (1-6);Vad var bäst?",
  ...[6, 5, 4, 6, 5, 3].map((grade, index) => `${index + 1};${grade};${7 - grade};Föreläsningen om kolsänkor ${grade}`),
].join("\r\n");
const imports: readonly (readonly string[])[] = [
  ["import-attendance", "@bok.xlsx", "@lista.csv", "--event", "MS-02"],
  ["import-survey", "@bok.xlsx", "@enkät.csv", "--event", "MS-02", "--reversed", "nej"],
  ["summarise-responses", "@bok.xlsx", "--sheet", "enkät"],
];

/** The sample network with a proposed rule, in a folder of its own. */
async function sampleFile(folder: CommandFolder): Promise<void> {
  const [rule] = sampleTables.find(({ table }) => table === "feeRules")?.rows ?? [];
  const rows = [{ ...rule, alternative: "Högre tak", cap: 90_000 }];
  const sample = [...sampleTables, { table: "ruleAlternatives" as const, rows }];
  const { plan } = await planCommand(newWorkbook, null, { ...noOptions, sample });
  folder.write("bok.xlsx", await applyPlan(null, plan));
}

async function generatedSheets(
  folder: CommandFolder,
  all: readonly (readonly string[])[],
): Promise<readonly GridSheet[]> {
  for (const [command = "", ...words] of all) {
    const { code, err } = await folder.run(command, ...(words.length === 0 ? ["@bok.xlsx"] : words));
    if (code !== 0) throw new Error(`${command}: ${err}`);
  }
  const grid = await gridOf(Uint8Array.from(folder.read("bok.xlsx")));
  const marked = grid.names.filter(({ name }) => name.startsWith("_KN_")).map(({ formula }) => formula);
  return grid.sheets.filter(({ name }) =>
    marked.some((formula) => formula.includes(`${name}'!`) || formula === `=${name}!$A$1`),
  );
}

/** Every sheet that the product draws of the sample, as its file says that it prints; then those of its events with a list and a survey, too. */
export async function paperSheets(): Promise<readonly { readonly of: string; readonly sheet: GridSheet }[]> {
  const folder = new CommandFolder();
  try {
    await sampleFile(folder);
    folder.write("lista.csv", Buffer.from(list));
    folder.write("enkät.csv", Buffer.from(answers));
    const plain = await generatedSheets(folder, commands);
    const more = await generatedSheets(folder, [...imports, ["summarise-events"], ["summarise-year"]]);
    const again = more.filter(({ name }) => /^(?:Träffar|Närvaro|Utvärdering|Årsrapport|Sammanställning)/.test(name));
    return [
      ...plain.map((sheet) => ({ of: sheet.name, sheet })),
      ...again.map((sheet) => ({ of: `${sheet.name}, with a list and a survey`, sheet })),
    ];
  } finally {
    folder.remove();
  }
}
