import { sameName } from "../../shared/workbook/definedName";
import { syncWithin } from "./excelSync";
import type { Target } from "./targets";

/** Excel gets so long for it, in milliseconds. */
const limit = 10_000;

/**
 * Gives the chart that a broken write had added, and not yet named, its name: by that the next run finds it, and adds no other.
 *
 * A chart is such a one where it was not on the sheet before the write, and is the only one. Charts are added and named one by one, so
 * its name is the first that is missing.
 */
export async function nameStrayCharts(targets: readonly Target[]): Promise<void> {
  const drawing = targets.filter(({ model, found }) =>
    model.charts.some(({ name }) => found?.charts.has(name) !== true),
  );
  if (drawing.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const queued = drawing.map((target) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(target.model.name).load("name");
        return { target, sheet, charts: sheet.charts.load("items/name") };
      });
      await syncWithin(context, limit, null);
      for (const { target, sheet, charts } of queued) if (!sheet.isNullObject) nameOn(target, charts.items);
      await syncWithin(context, limit, null);
    });
  } catch {
    // The write is told as broken; a chart without our name is only one too many.
  }
}

function nameOn({ model, found }: Target, charts: readonly Excel.Chart[]): void {
  const known = [...(found?.chartNames ?? []), ...model.charts.map(({ name }) => name)];
  const [stray, ...others] = charts.filter(({ name }) => !known.some((each) => sameName(each, name)));
  const missing = model.charts.find(({ name }) => !charts.some((chart) => sameName(chart.name, name)));
  if (stray !== undefined && others.length === 0 && missing !== undefined) stray.name = missing.name;
}
