import { applyPlan } from "../../local/xlsx/applyPlan";
import { memberPagesCommand } from "../../shared/commands/memberPages/memberPages";
import { planYear } from "../../shared/commands/planYear";
import { summariseYear } from "../../shared/commands/summariseYear";
import { oddActivities } from "../shared/reports/activity/oddActivities";
import { memberSheets } from "../shared/reports/yearReport/memberSheets";
import { plannedOver } from "../shared/reports/yearReport/plannedOver";
import { judgeWorkbooks } from "./judgeWorkbooks";
import { findLibreOffice } from "./libreOffice";

const maybe = findLibreOffice() === null ? test.skip : test;

const targets = {
  Mål: [
    ["År", "Indikator", "Mål"],
    [2021, "deltagningar", 650],
    [2021, "nöjdhet årsenkät", 5.9],
  ],
  Uppgifter: [
    ["År", "Mått", "Uppgift"],
    [2021, "genomförda", 22],
    [2021, "nöjdhet årsenkät", 5.5],
  ],
};

maybe(
  "LibreOffice recalculates every cell of the annual report, the plan and the members' pages as the core has it",
  async () => {
    const nothing = { Enkäter: [], Resultat: [], Citat: [] };
    const plans = [
      ...Object.entries({ ...oddActivities, targets }).flatMap(([name, changes]) =>
        [summariseYear, planYear].map((command) => ({
          name: `${name}, ${command.name}`,
          plan: plannedOver(command, changes, command === planYear ? { year: 2021 } : {}).plan,
        })),
      ),
      { name: "members", plan: plannedOver(memberPagesCommand, { ...nothing, ...memberSheets }).plan },
    ];
    const judged = await Promise.all(
      plans.map(async ({ name, plan }) => ({ name, bytes: await applyPlan(null, plan), models: plan.sheets })),
    );
    const { compared, differences } = await judgeWorkbooks(judged);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(judged.length * 20);
  },
  5 * 60_000,
);
