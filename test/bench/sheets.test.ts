import { compareSheetsCalls, comparisonLines } from "./sheets";

test("reads and changes are as many for any number of members; cell by cell they grow with it", async () => {
  const sizes = process.env.KN_BENCH === "1" ? [36, 290, 1000] : [36, 290];
  const comparisons = await compareSheetsCalls(sizes);
  if (process.env.KN_BENCH === "1") for (const line of comparisonLines(comparisons)) console.info(line);
  const [few, ...more] = comparisons;
  if (few === undefined) throw new Error("Nothing was compared.");
  for (const each of more) {
    expect(each.product.fetches).toBe(few.product.fetches);
    // One more where the grid needs rows.
    expect(each.product.changes).toBeLessThanOrEqual(few.product.changes + 1);
    expect(each.cellByCell.changes).toBeGreaterThan(few.cellByCell.changes * 5);
  }
  expect(few.product.fetches + few.product.changes).toBeLessThan(few.cellByCell.fetches + few.cellByCell.changes);
});
