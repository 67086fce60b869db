import { drawnTrends } from "../../../shared/reports/eventSheet/drawnTrends";
import type { Trend } from "../../../shared/evaluation/yearEvaluation";
import { fraction } from "../../../shared/money/fraction";

const years = [2019, 2020, 2021];
const six = { min: 1, max: 6 };

/** An item with a mean, in tenths, in some of the years; "few" where fewer answered than may be shown. */
function trend(scale: Trend["scale"], ...means: readonly (number | "few" | null)[]): Trend {
  return {
    ...{ title: "Fråga", role: "satisfaction", scale, isTurned: false },
    years: means.map((tenths, index) => ({
      year: years[index] ?? 0,
      mean: tenths === null ? null : { exact: fraction(1), decimals: 1, text: "5.0" },
      n: 5,
      source: "answers",
      isBelowThreshold: tenths === "few",
    })),
  };
}

test.each<readonly [what: string, trends: readonly Trend[], drawn: readonly unknown[] | null]>([
  ["all years", [trend(six, 50, 51, 52)], [six, [0], years, "2019–2021"]],
  ["the last two years", [trend(six, null, 51, 52)], [six, [0], [2020, 2021], "2020–2021"]],
  ["the first two years", [trend(six, 50, 51, null)], [six, [0], [2019, 2020], "2019–2020"]],
  ["a year between without a mean", [trend(six, 50, null, 52)], [six, [0], years, "2019, 2021"]],
  ["a year that too few answered", [trend(six, "few", 51, 52)], [six, [0], [2020, 2021], "2020–2021"]],
  ["one year", [trend(six, null, null, 52)], null],
  ["no item", [], null],
  [
    "means of two years on a scale that fewer items are on",
    [trend(six, null, null, 52), trend(six, null, null, 51), trend(null, 49, 52, null)],
    [null, [2], [2019, 2020], "2019–2020"],
  ],
  ["two years of two scales", [trend(six, null, null, 52), trend(null, null, 52, null)], null],
  [
    "two items that have one year each",
    [trend(six, null, 52, null), trend(six, null, null, 52)],
    [six, [0, 1], [2020, 2021], "2020–2021"],
  ],
])("a chart of %s names the years that have a mean", (_what, trends, drawn) => {
  const found = drawnTrends(trends, years);
  expect(found && [found.scale, found.shown.map(({ row }) => row), found.years, found.named]).toEqual(drawn);
});
