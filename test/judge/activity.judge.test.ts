import { applyPlan } from "../../local/xlsx/applyPlan";
import { summarised } from "../shared/reports/activity/activityContent";
import { oddActivities } from "../shared/reports/activity/oddActivities";
import { judgeWorkbooks } from "./judgeWorkbooks";
import { findLibreOffice } from "./libreOffice";

const maybe = findLibreOffice() === null ? test.skip : test;

maybe(
  "LibreOffice recalculates every cell of the sheets of events, attendance and evaluations as the core has it",
  async () => {
    const judged = await Promise.all(
      Object.entries(oddActivities).map(async ([name, changes]) => {
        const { plan } = summarised(changes);
        return { name, bytes: await applyPlan(null, plan), models: plan.sheets };
      }),
    );
    const { compared, differences } = await judgeWorkbooks(judged);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(judged.length * 50);
  },
  5 * 60_000,
);
