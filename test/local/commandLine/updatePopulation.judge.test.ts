import { applyPlan } from "../../../local/xlsx/applyPlan";
import { judgeWorkbooks } from "../../judge/judgeWorkbooks";
import { findLibreOffice } from "../../judge/libreOffice";
import { network, populations, updated, withFigure } from "../../shared/commands/populationWorkbook";

const maybe = findLibreOffice() === null ? test.skip : test;

/** Both years known; one not; a revision; none known of the year before. */
const outcomes = {
  plain: updated(network()),
  missing: updated(network(), {}, withFigure("1490", 2025, null)),
  revised: updated(network(populations(["1440", 2024, 30000])), { acceptRevisions: true }),
  alone: updated(network(populations([])), { years: [2025] }),
};

maybe("the formulas of the comparison give what the core computed", async () => {
  const cases = await Promise.all(
    Object.entries(outcomes).map(async ([name, { plan }]) => ({
      name,
      bytes: await applyPlan(null, { ...plan, fills: [] }),
      models: plan.sheets,
    })),
  );
  const { compared, differences } = await judgeWorkbooks(cases);
  expect(differences).toEqual([]);
  expect(compared).toBe(2 * (4 + 4 + 4 + 2));
});
