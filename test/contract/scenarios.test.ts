import type { ScenarioOptions } from "../../shared/commands/commandOptions";
import { asked } from "../addin/contract/hostInVm";
import { planCommand } from "../../local/commandLine/planCommand";
import { applyPlan } from "../../local/xlsx/applyPlan";
import { sampleTables } from "../../samples/sampleNetwork";
import { newWorkbook } from "../../shared/commands/newWorkbook";
import { noOptions } from "../shared/commands/planOf";
import { differenceText, formDifferences } from "./formDifferences";
import { ThreeHosts } from "./threeHosts";

const scenario: ScenarioOptions = {
  target: "1000000",
  decimals: 2,
  movesAll: false,
  category: null,
  growthPercent: null,
  indexPercent: "2.5",
  trial: null,
  proposal: null,
};

/** The sample network, in which somebody proposes a higher cap. */
async function workbookWithProposal(): Promise<Uint8Array> {
  const [rule] = sampleTables.find(({ table }) => table === "feeRules")?.rows ?? [];
  const rows = [{ ...rule, alternative: "Högre tak", cap: 90_000 }];
  const sample = [...sampleTables, { table: "ruleAlternatives" as const, rows }];
  return applyPlan(null, (await planCommand(newWorkbook, null, { ...noOptions, sample })).plan);
}

let hosts: ThreeHosts;
afterEach(() => {
  hosts.close();
});

test("what is tried out, and what invoices are written from, is the same in every host, and the same again", async () => {
  hosts = await ThreeHosts.open(await workbookWithProposal());
  const commands = ["fit-budget", "compare-rules", "project-fees", "decision-paper", "invoice-basis"];
  const sheets = [
    "Budgetanpassning 2026",
    "Jämförda regler 2026",
    "Prognos 2027-2031",
    "Beslutsunderlag 2026",
    "Fakturaunderlag 2026",
  ];
  for (const [index, command] of commands.entries()) {
    const once = await hosts.run(asked(command, { scenario }));
    expect(once.google.tabs).toMatchObject({ shown: sheets[index] });
    const twice = await hosts.run(asked(command, { scenario }));
    for (const host of ["xlsx", "excel", "google"] as const) {
      expect([host, ...formDifferences(once[host], twice[host]).map(differenceText)]).toEqual([host]);
    }
  }
}, 300_000);
