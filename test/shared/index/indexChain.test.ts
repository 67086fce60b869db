import { indexBasis } from "../../../shared/index/indexBasis";
import { indexChain } from "../../../shared/index/indexChain";
import { indexPeriodKey } from "../../../shared/index/indexPeriodKey";
import { levels, percents, shown, tablesOf, told, type Plain, type PlainTables } from "../fees/tables";
import type { FeeRuleRow } from "../../../shared/workbook/feeTables";

const indexed = { fromYear: 2020, baseYear: 2020, rate: 1, series: "LCI" };

/** The chain of a rule with base year 2020 and index lag 2: the step to 2021 uses 2019 (and 2018). */
function chainOf(tables: PlainTables, year: number, rule: Plain<FeeRuleRow> = {}, allowPreliminary = false) {
  const { feeRules, wageIndex, yearDecisions } = tablesOf({ ...tables, feeRules: [{ ...indexed, ...rule }] });
  const [row] = feeRules;
  if (row === undefined) throw new Error("no rule");
  return indexChain(row, year, indexBasis(wageIndex, yearDecisions), allowPreliminary);
}

function factors(...given: Parameters<typeof chainOf>): readonly (string | null)[] | readonly string[] {
  const outcome = chainOf(...given);
  return "faults" in outcome ? outcome.faults.map(told) : outcome.value.steps.map((step) => shown(step.factor));
}

test.each([
  [{ kind: "year", number: 0 }, "2024"],
  [{ kind: "month", number: 5 }, "2024M05"],
  [{ kind: "month", number: 12 }, "2024M12"],
  [{ kind: "quarter", number: 2 }, "2024K2"],
] as const)("the period %o of 2024 is written %s", (period, key) => {
  expect(indexPeriodKey(2024, period)).toBe(key);
});

test("the base year has factor 1 and no steps", () => {
  const outcome = chainOf({}, 2020);
  expect("value" in outcome && [outcome.value.steps, shown(outcome.value.factor), outcome.value.preliminary]).toEqual([
    [],
    "1",
    false,
  ]);
});

test("a rule without series is not indexed, whatever its base year", () => {
  const outcome = chainOf({}, 2026, { series: null, baseYear: null });
  expect("value" in outcome && [outcome.value.steps.length, shown(outcome.value.factor)]).toEqual([0, "1"]);
});

test("a level series gives k = I(Y − lag) / I(B − lag), in lowest terms", () => {
  const outcome = chainOf({ wageIndex: levels([104, 106, 112]) }, 2022);
  expect("value" in outcome && outcome.value.factor).toEqual({ numerator: 14n, denominator: 13n });
  expect("value" in outcome && outcome.value.steps.map((step) => step.year)).toEqual([2021, 2022]);
});

test("a percent series is chained", () => {
  expect(factors({ wageIndex: percents([10, -20]) }, 2022)).toEqual(["1.1", "0.88"]);
});

test.each([
  ["a share passes on part of a rise", { share: 80 }, ["1.08", "0.9072"]],
  ["a share passes on part of a fall too", { share: 50 }, ["1.05", "0.945"]],
  ["a minimum rise holds in a weak year", { minimumRise: 2 }, ["1.1", "1.122"]],
  ["the minimum is taken after the share", { share: 10, minimumRise: 2 }, ["1.02", "1.0404"]],
  ["never lowered keeps the factor", { neverLowered: true }, ["1.1", "1.1"]],
] as const)("%s", (_, clause, expected) => {
  expect(factors({ wageIndex: percents([10, -20]) }, 2022, clause)).toEqual(expected);
});

test("each step says what was used and what the clauses did", () => {
  const outcome = chainOf({ wageIndex: levels([100, 110, 99]) }, 2022, {
    minimumRise: -50,
    neverLowered: true,
    share: 50,
  });
  const steps = "value" in outcome ? outcome.value.steps : [];
  expect(
    steps.map(({ computed }) => [shown(computed?.indexChange), shown(computed?.rise), computed?.keptFromFalling]),
  ).toEqual([
    ["0.1", "0.05", false],
    ["-0.1", "0", true],
  ]);
  expect(steps[1]?.computed?.used).toMatchObject({
    unit: "index",
    period: "2020",
    previousPeriod: "2019",
    status: "final",
  });
  expect(shown(steps[1]?.computed?.used.value)).toBe("99");
  expect(shown(steps[1]?.computed?.used.previousValue)).toBe("110");
  expect(steps[1]?.computed?.raisedToMinimum).toBe(false);
});

test("raised to the minimum is said", () => {
  const outcome = chainOf({ wageIndex: percents([1, 3]) }, 2022, { minimumRise: 2 });
  expect("value" in outcome && outcome.value.steps.map((step) => step.computed?.raisedToMinimum)).toEqual([
    true,
    false,
  ]);
  expect("value" in outcome && outcome.value.steps[0]?.computed?.used).toMatchObject({
    previousPeriod: null,
    previousValue: null,
  });
});

test.each([
  [
    "the index lag",
    { indexLag: 1 },
    [
      { year: 2019, value: 100 },
      { year: 2020, value: 105 },
    ],
  ],
  [
    "a month",
    { indexPeriod: { kind: "month", number: 5 } as const },
    [
      { year: 2018, value: 100 },
      { year: 2019, value: 105 },
    ],
  ],
])("%s chooses the period", (_, rule, values) => {
  const period = "indexPeriod" in rule ? rule.indexPeriod : ({ kind: "year", number: 0 } as const);
  const wageIndex = values.map((value) => ({ ...value, series: "lci ", unit: "index" as const, period }));
  expect(factors({ wageIndex }, 2021, rule)).toEqual(["1.05"]);
});

describe("decided years", () => {
  const wageIndex = percents([10, 10, 10, 10]);
  test.each([
    ["a decision replaces the computed rise", [{ year: 2021, decided: 2 }], ["1.02", "1.122", "1.2342"]],
    ["a lower index is decided", [{ year: 2021, decided: -5 }], ["0.95", "1.045", "1.1495"]],
    [
      "made up later by the next undecided year",
      [{ year: 2021, decided: 2, madeUpLater: true }],
      ["1.02", "1.21", "1.331"],
    ],
    [
      "consecutive ones are made up together",
      [
        { year: 2021, decided: 0, madeUpLater: true },
        { year: 2022, decided: 1, madeUpLater: true },
      ],
      ["1", "1.01", "1.331"],
    ],
    [
      "a decided year that is not to be made up ends it",
      [
        { year: 2021, decided: 0, madeUpLater: true },
        { year: 2022, decided: 1 },
      ],
      ["1", "1.01", "1.111"],
    ],
    ["a blank decision decides nothing", [{ year: 2021, madeUpLater: true }], ["1.1", "1.21", "1.331"]],
    [
      "a decision before the base year's first step does nothing",
      [{ year: 2020, decided: 5 }],
      ["1.1", "1.21", "1.331"],
    ],
  ])("%s", (_, yearDecisions, expected) => {
    expect(factors({ wageIndex, yearDecisions }, 2023)).toEqual(expected);
  });

  test("minimum and never lowered apply to the computed rise before it is made up", () => {
    const decisions = [{ year: 2021, decided: 0, madeUpLater: true }];
    expect(factors({ wageIndex: percents([-10, 1]), yearDecisions: decisions }, 2022, { minimumRise: 2 })).toEqual([
      "1",
      "1.0404",
    ]);
  });

  test("the step of the year that makes up says so, and only that", () => {
    const outcome = chainOf({ wageIndex, yearDecisions: [{ year: 2021, decided: 2, madeUpLater: true }] }, 2023);
    expect("value" in outcome && outcome.value.steps.map((step) => step.makesUp)).toEqual([false, true, false]);
    expect("value" in outcome && outcome.value.steps.map((step) => shown(step.decided))).toEqual(["0.02", null, null]);
    expect("value" in outcome && outcome.value.steps.map((step) => step.decision?.year ?? null)).toEqual([
      2021,
      null,
      null,
    ]);
  });

  test.each([
    ["a decided year needs no index value", [{ year: 2021, decided: 2 }], 2021, ["1.02"]],
    [
      "nor one to be made up that nothing makes up yet",
      [{ year: 2021, decided: 2, madeUpLater: true }],
      2021,
      ["1.02"],
    ],
    [
      "nor one whose making up is ended",
      [
        { year: 2021, decided: 2, madeUpLater: true },
        { year: 2022, decided: 1 },
      ],
      2022,
      ["1.02", "1.0302"],
    ],
  ])("%s", (_, yearDecisions, year, expected) => {
    expect(factors({ wageIndex: percents([], 2019), yearDecisions }, year)).toEqual(expected);
  });

  test("one that a later year makes up needs its value", () => {
    const yearDecisions = [{ year: 2021, decided: 2, madeUpLater: true }];
    expect(factors({ wageIndex: percents([5], 2020), yearDecisions }, 2022)).toEqual([
      "error index-missing Avgiftsregel 2 series series=LCI period=2019 year=2021",
    ]);
  });
});

describe("what is missing", () => {
  test.each([
    [
      "every missing value at once",
      levels([100, 102]),
      2023,
      ["2020", "2020, 2021"].map(
        (period, at) =>
          `error index-missing Avgiftsregel 2 series series=LCI period=${period} year=${String(2022 + at)}`,
      ),
    ],
    [
      "a value at the beginning",
      levels([102, 103], 2019),
      2021,
      ["error index-missing Avgiftsregel 2 series series=LCI period=2018 year=2021"],
    ],
  ])("%s", (_, wageIndex, year, expected) => {
    expect(factors({ wageIndex }, year)).toEqual(expected);
  });

  test("a series that is not there is told once", () => {
    expect(factors({ wageIndex: levels([1, 2], 2018).map((row) => ({ ...row, series: "AKI" })) }, 2023)).toEqual([
      "error index-series-missing Avgiftsregel 2 series series=LCI year=2023",
    ]);
  });

  test("a base year after the fee year", () => {
    expect(factors({}, 2019)).toEqual([
      "error base-year-after-fee-year Avgiftsregel 2 baseYear baseYear=2020 year=2019",
    ]);
  });

  test.each([
    [
      "a broken value of the period",
      { wageIndex: [...levels([100]), { series: "LCI", year: 2019, unit: "index" as const, broken: true }] },
    ],
    [
      "a broken value of an unknown period",
      { wageIndex: [...levels([100]), { series: "LCI", period: null, unit: "index" as const, broken: true }] },
    ],
    ["a row of an unknown series", { wageIndex: [{ year: 2019, unit: "index" as const, broken: true }] }],
    ["a broken decision", { wageIndex: levels([100, 105]), yearDecisions: [{ year: 2021, broken: true }] }],
    [
      "a decision of an unknown year",
      { wageIndex: levels([100, 105]), yearDecisions: [{ year: null, decided: 2, broken: true }] },
    ],
  ])("%s is silent, since its row has told its fault", (_, tables) => {
    const outcome = chainOf(tables, 2021);
    expect("faults" in outcome && outcome.faults).toEqual([]);
  });

  test("a broken value of another period changes nothing", () => {
    const wageIndex = [...levels([100, 105]), { series: "LCI", year: 2030, unit: "index" as const, broken: true }];
    expect(factors({ wageIndex }, 2021)).toEqual(["1.05"]);
  });

  test("the first of two rows of a year counts; the second is broken", () => {
    const yearDecisions = [
      { year: 2021, decided: 2 },
      { year: 2021, decided: 3, broken: true },
    ];
    expect(factors({ wageIndex: levels([100, 105]), yearDecisions }, 2021)).toEqual(["1.02"]);
  });

  test("a factor that is not positive", () => {
    expect(factors({ wageIndex: percents([-100]) }, 2021)).toEqual([
      "error factor-not-positive Avgiftsregel 2 series year=2021 series=LCI",
    ]);
    expect(factors({ wageIndex: percents([-150, -150]) }, 2022)).toHaveLength(1);
  });

  test("an indexed rule without base year is silent here: the version has told it", () => {
    const outcome = chainOf({ wageIndex: levels([100, 105]) }, 2021, { baseYear: null });
    expect("faults" in outcome && outcome.faults).toEqual([]);
  });
});

describe("preliminary values", () => {
  const final = levels([100]);
  const preliminary = levels([101, 106]).map((row) => ({ ...row, status: "preliminary" as const }));

  test("only preliminary values are an error that offers them", () => {
    expect(factors({ wageIndex: [...final, ...preliminary] }, 2021)).toEqual([
      "error index-only-preliminary Avgiftsregel 2 series series=LCI period=2019 year=2021",
    ]);
  });

  test("where the other end has no preliminary value either it is plainly missing", () => {
    const end = preliminary.slice(1);
    expect(factors({ wageIndex: [...final, ...end] }, 2021)).toEqual([
      "error index-missing Avgiftsregel 2 series series=LCI period=2019 year=2021",
    ]);
    expect(factors({ wageIndex: [...final, ...end] }, 2021, {}, true)).toEqual([
      "error index-missing Avgiftsregel 2 series series=LCI period=2019 year=2021",
    ]);
  });

  test("allowed, a step that lacks a final value uses preliminary ones at both ends and says so", () => {
    const outcome = chainOf({ wageIndex: [...final, ...preliminary] }, 2021, {}, true);
    expect("value" in outcome && [shown(outcome.value.factor), outcome.value.preliminary]).toEqual(["106/101", true]);
  });

  test("a step with final values keeps them, and nothing is preliminary", () => {
    const outcome = chainOf({ wageIndex: [...levels([100, 104]), ...preliminary] }, 2021, {}, true);
    expect("value" in outcome && [shown(outcome.value.factor), outcome.value.preliminary]).toEqual(["1.04", false]);
  });

  test("a rule on preliminary values uses only those and is not preliminary for that reason", () => {
    const outcome = chainOf({ wageIndex: [...levels([100, 104]), ...preliminary] }, 2021, {
      indexStatus: "preliminary",
    });
    expect("value" in outcome && [shown(outcome.value.factor), outcome.value.preliminary]).toEqual(["106/101", false]);
    expect(factors({ wageIndex: levels([100, 104]) }, 2021, { indexStatus: "preliminary" })).toEqual([
      "error index-missing Avgiftsregel 2 series series=LCI period=2018, 2019 year=2021",
    ]);
  });
});
