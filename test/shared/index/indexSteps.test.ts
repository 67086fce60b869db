import { isFault } from "../../../shared/workbook/outcome";
import { levels, percents, shown, type Plain } from "../fees/tables";
import type { FeeRuleRow } from "../../../shared/workbook/feeTables";
import { chainOf, factorsOf } from "./chainOf";

const rising = { wageIndex: levels([100, 110, 121]) };
const falling = { wageIndex: levels([100, 90, 99]) };

test.each<readonly [rule: string, row: Plain<FeeRuleRow>, rows: typeof rising, factors: string]>([
  ["a level series rises by the quotient of two years", {}, rising, "1.1 1.21"],
  ["a percent series rises by its values", {}, { wageIndex: percents([2.7, 10]) }, "1.027 1.1297"],
  ["a series is found whatever the case and blanks of its name", { series: " lci " }, rising, "1.1 1.21"],
  ["a share takes part of the rise", { share: 80 }, rising, "1.08 1.1664"],
  ["a share above 100 % takes more than the rise", { share: 120 }, rising, "1.12 1.2544"],
  ["a share of nothing leaves the amounts", { share: 0 }, rising, "1 1"],
  ["a share takes part of a fall as well", { share: 50 }, falling, "0.95 0.9975"],
  ["a fall lowers the factor", {}, falling, "0.9 0.99"],
  ["never lowered: a fall is nothing, and the next rise counts in full", { neverLowered: true }, falling, "1 1.1"],
  ["a minimum rise holds where the index rises less", { minimumRise: 10.5 }, rising, "1.105 1.221025"],
  ["a minimum rise holds where the index falls", { minimumRise: 2 }, falling, "1.02 1.122"],
  ["a minimum rise that the index exceeds does nothing", { minimumRise: 2 }, rising, "1.1 1.21"],
  ["a minimum of nothing stops a fall", { minimumRise: 0 }, falling, "1 1.1"],
  ["the minimum comes after the share", { share: 50, minimumRise: 7 }, rising, "1.07 1.1449"],
  ["in the base year the factor is 1", { baseYear: 2022 }, rising, ""],
  ["one year back", { indexLag: 1 }, { wageIndex: levels([100, 110, 121], 2019) }, "1.1 1.21"],
  ["no year back", { indexLag: 0 }, { wageIndex: levels([100, 110, 121], 2020) }, "1.1 1.21"],
])("%s", (_rule, row, rows, factors) => {
  expect(factorsOf(row, rows)).toBe(factors);
});

test("with neither share, minimum nor flag the factor is the quotient of the last and first index values", () => {
  const chain = chainOf({ baseYear: 2018 }, { wageIndex: levels([182, 185.3, 190, 191.1, 197], 2016) });
  expect(isFault(chain) ? null : shown(chain.value.factor)).toBe("197/182");
  expect(isFault(chain) ? null : chain.value.factor).toEqual({ numerator: 197n, denominator: 182n });
});

test("a rule without series has the factor 1 and no steps, with or without base year", () => {
  for (const baseYear of [null, 2020, 2022]) {
    const chain = chainOf({ series: null, baseYear }, {});
    expect(chain).toEqual({ value: { steps: [], factor: { numerator: 1n, denominator: 1n }, preliminary: false } });
  }
});

test.each([
  ["a month", { kind: "month", number: 5 }, "2020M05"],
  ["December", { kind: "month", number: 12 }, "2020M12"],
  ["a quarter", { kind: "quarter", number: 2 }, "2020K2"],
] as const)("a rule on %s uses that period's values only", (_name, indexPeriod, period) => {
  const values = [100, 110, 121].map((value, index) => ({
    ...levels([value], 2018 + index)[0],
    period: indexPeriod,
  }));
  const others = levels([100, 150, 300]);
  const chain = chainOf({ indexPeriod }, { wageIndex: [...others, ...values] });
  expect(isFault(chain) ? null : chain.value.steps.map((step) => step.computed?.used.period)).toEqual([
    period.replace("2020", "2019"),
    period,
  ]);
  expect(factorsOf({ indexPeriod }, { wageIndex: [...others, ...values] })).toBe("1.1 1.21");
  expect(factorsOf({ indexPeriod }, { wageIndex: others })).toContain(`index-missing Avgiftsregel 2 series`);
});

test("a step tells which values it used and what the clauses did", () => {
  const rows = { wageIndex: levels([100, 90, 180]) };
  const chain = chainOf({ share: 50, minimumRise: 1, neverLowered: true }, rows);
  const steps = isFault(chain) ? [] : chain.value.steps;
  expect(
    steps.map(({ year, computed }) => ({
      year,
      ...computed?.used,
      value: shown(computed?.used.value),
      previousValue: shown(computed?.used.previousValue),
      rise: shown(computed?.rise),
      indexChange: shown(computed?.indexChange),
      raised: computed?.raisedToMinimum,
      kept: computed?.keptFromFalling,
    })),
  ).toEqual([
    {
      ...used(2019, "90"),
      ...used(2018, "100", "previous"),
      rise: "0.01",
      indexChange: "-0.1",
      raised: true,
      kept: false,
    },
    {
      ...used(2020, "180"),
      ...used(2019, "90", "previous"),
      rise: "0.5",
      indexChange: "1",
      raised: false,
      kept: false,
    },
  ]);
});

/** The step to year y uses the value two years before. */
function used(year: number, value: string, which: "own" | "previous" = "own"): Record<string, unknown> {
  if (which === "previous") return { previousPeriod: String(year), previousValue: value };
  return { year: year + 2, unit: "index", status: "final", period: String(year), value };
}

test.each([
  ["a fall that is kept out", { neverLowered: true }, [true, false], [false, false]],
  ["a fall that the minimum turned", { neverLowered: true, minimumRise: 0 }, [false, false], [true, false]],
  ["a fall that nothing stops", {}, [false, false], [false, false]],
])("it is told of %s", (_name, rule, kept, raised) => {
  const chain = chainOf(rule, falling);
  const steps = isFault(chain) ? [] : chain.value.steps;
  expect(steps.map(({ computed }) => computed?.keptFromFalling)).toEqual(kept);
  expect(steps.map(({ computed }) => computed?.raisedToMinimum)).toEqual(raised);
});

test("a percent series has no value before", () => {
  const chain = chainOf({ baseYear: 2021 }, { wageIndex: percents([2.7], 2020) });
  const step = isFault(chain) ? undefined : chain.value.steps[0]?.computed?.used;
  expect({ ...step, value: shown(step?.value) }).toEqual({
    unit: "percent",
    period: "2020",
    value: "2.7",
    previousPeriod: null,
    previousValue: null,
    status: "final",
  });
});
