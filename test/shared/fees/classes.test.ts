import { feesOf, findingsOf, memberOf } from "./feesIn2022";
import { everyYear, levels, shown, type PlainTables } from "./tables";

type Classes = NonNullable<PlainTables["feeClasses"]>;

const feeRules = [{ fromYear: 2020 }];

function classes(field: "fee" | "rate", rows: readonly (readonly [upTo: number | null, amount: number])[]): Classes {
  return rows.map(([upTo, amount]) => ({ fromYear: 2020, upTo, [field]: amount }));
}

const flat = classes("fee", [
  [9_999, 1000],
  [29_999, 1800],
  [null, 4800],
]);
const marginal = classes("rate", [
  [10_000, 1],
  [20_000, 0.5],
  [null, 0.25],
]);

test.each<readonly [rule: string, rows: Classes, population: number, fee: string]>([
  ["a flat class holds its limit", flat, 9_999, "1000"],
  ["the next begins one above", flat, 10_000, "1800"],
  ["up to its own limit", flat, 29_999, "1800"],
  ["the last has no limit", flat, 30_000, "4800"],
  ["the smallest is in the first", flat, 1, "1000"],
  ["a flat class up to a limit that is the last holds it", flat.slice(0, 2), 29_999, "1800"],
  ["marginal classes take each rate for the inhabitants within", marginal, 25_000, "16250"],
  ["up to the first limit only the first", marginal, 10_000, "10000"],
  ["one above it half a krona more, which rounds up", marginal, 10_001, "10001"],
  ["at the second limit", marginal, 20_000, "15000"],
  ["within the first class", marginal, 400, "400"],
  ["marginal classes may end at the population", marginal.slice(0, 2), 20_000, "15000"],
])("%s", (_rule, feeClasses, population, fee) => {
  for (const rows of [feeClasses, [...feeClasses].reverse()]) {
    expect(feesOf({ feeRules, feeClasses: rows, population: everyYear("M1", population) })).toBe(`M1 ${fee}`);
  }
});

test("classes are bounded, indexed and rounded like other amounts", () => {
  const rule = { fromYear: 2020, baseYear: 2020, series: "LCI", amountUnit: 100, rateUnit: 10, cap: 4000 };
  const rows = { feeRules: [rule], wageIndex: levels([100, 110, 121]), population: everyYear("M1", 1000) };
  const flatMember = memberOf({ ...rows, feeClasses: classes("fee", [[null, 1010]]) });
  // 1010 · 1.21 = 1222.10, to whole hundreds; 1.01 · 1.21 = 1.2221, to tens of öre.
  expect(flatMember.amounts.classAmounts.map(shown)).toEqual(["1200"]);
  const marginalMember = memberOf({ ...rows, feeClasses: classes("rate", [[null, 1.01]]) });
  expect(marginalMember.amounts.classAmounts.map(shown)).toEqual(["1.2"]);
  expect(shown(memberOf({ ...rows, feeClasses: classes("fee", [[null, 9000]]) }).fee)).toBe("4800");
});

test("a fixed part or rate of zero may stand beside classes", () => {
  expect(feesOf({ feeRules: [{ fromYear: 2020, fixed: 0, rate: 0 }], feeClasses: flat })).toBe("M1 1800");
});

test("classes belong to the version of the same year and category, those with an alternative to none", () => {
  const feeClasses = [
    ...flat,
    { fromYear: 2022, upTo: null, fee: 7 },
    { fromYear: 2020, category: "region", upTo: null, fee: 99 },
    { fromYear: 2020, upTo: null, fee: 5, alternative: "A" },
    { fromYear: 1999, upTo: null, fee: 5, alternative: "A" },
  ];
  const rules = [{ fromYear: 2020, category: "Region" }, { fromYear: 2020 }, { fromYear: 2022 }];
  const rows = { feeRules: rules, feeClasses };
  expect(findingsOf(rows)).toEqual([]);
  expect(feesOf(rows)).toBe("M1 7");
  expect(feesOf(rows, { year: 2021 })).toBe("M1 1800");
  expect(feesOf({ ...rows, members: [{ code: "M1", name: "Ett", category: " REGION" }] })).toBe("M1 99");
});

test.each<readonly [fault: string, feeClasses: Classes, finding: string]>([
  [
    "a class without amount",
    [...flat.slice(0, 2), { fromYear: 2020, upTo: null }],
    "error class-needs-one-amount Avgiftsklasser 4 fee",
  ],
  [
    "a class with two amounts",
    [{ fromYear: 2020, upTo: null, fee: 1, rate: 1 }],
    "error class-needs-one-amount Avgiftsklasser 2 fee",
  ],
  [
    "a marginal class among flat ones",
    [...flat.slice(0, 2), { fromYear: 2020, upTo: null, rate: 1 }],
    "error class-kinds-mixed Avgiftsklasser 4 rate",
  ],
  [
    "a flat class among marginal ones",
    [...marginal.slice(0, 2), { fromYear: 2020, upTo: null, fee: 1 }],
    "error class-kinds-mixed Avgiftsklasser 4 fee",
  ],
  [
    "a limit twice",
    [...flat, { fromYear: 2020, upTo: 9_999, fee: 1200 }],
    "error class-limit-twice Avgiftsklasser 5 upTo limit=9999",
  ],
  [
    "no limit twice",
    [{ fromYear: 2020, upTo: null, fee: 5000 }, ...flat],
    "error class-limit-twice Avgiftsklasser 5 upTo limit=–",
  ],
  [
    "a class of a year without version",
    [...flat, { fromYear: 2021, upTo: null, fee: 1 }],
    "error class-without-rule Avgiftsklasser 5 fromYear year=2021 category=–",
  ],
  [
    "a class of a category without version",
    [...flat, { fromYear: 2020, category: "Region", upTo: null, fee: 1 }],
    "error class-without-rule Avgiftsklasser 5 fromYear year=2020 category=Region",
  ],
  [
    "a class that is cheaper than the one below",
    [...flat.slice(0, 2), { fromYear: 2020, upTo: null, fee: 1799.5 }],
    "warning class-falling Avgiftsklasser 4 fee",
  ],
  [
    "a population above the last class",
    flat.slice(0, 1),
    "error population-above-classes Medlemmar 2 code name=Ett code=M1 population=10000 year=2022",
  ],
  [
    "a population above the last marginal class",
    classes("rate", [[9_999, 1]]),
    "error population-above-classes Medlemmar 2 code name=Ett code=M1 population=10000 year=2022",
  ],
])("%s is told, and nothing else", (_fault, feeClasses, finding) => {
  expect(
    findingsOf({
      feeRules,
      feeClasses,
      population: [{ code: "M1", year: 2021, population: 10_000 }],
      members: since2022,
    }),
  ).toEqual([finding]);
});

/** A member of the year only, so that nothing is told of the year before. */
const since2022 = [{ code: "M1", name: "Ett", from: "2022-01-01" }];

test.each([
  ["fixed", { fixed: 1 }],
  ["rate", { rate: 0.01 }],
])("a %s beside classes is told, whatever it is", (field, amount) => {
  expect(findingsOf({ feeRules: [{ fromYear: 2020, ...amount }], feeClasses: flat })).toEqual([
    `error class-beside-amounts Avgiftsregel 2 ${field}`,
  ]);
});

test("equal fees of two classes, and falling marginal rates, are nothing to tell", () => {
  expect(findingsOf({ feeRules, feeClasses: marginal })).toEqual([]);
  const equal = classes("fee", [
    [9_999, 1000],
    [null, 1000],
  ]);
  expect(findingsOf({ feeRules, feeClasses: equal })).toEqual([]);
});

test("falling classes are not told beside a fault", () => {
  const feeClasses = [
    ...classes("fee", [
      [100, 9],
      [200, 8],
    ]),
    { fromYear: 2020, upTo: null },
  ];
  expect(findingsOf({ feeRules, feeClasses })).toEqual(["error class-needs-one-amount Avgiftsklasser 4 fee"]);
});

test("a broken class is silent, and so is the version that it belongs to", () => {
  const broken = { fromYear: 2020, upTo: null, broken: true };
  expect(findingsOf({ feeRules, feeClasses: [...flat.slice(0, 2), broken] })).toEqual([]);
  expect(findingsOf({ feeRules, feeClasses: [broken] })).toEqual([]);
  expect(feesOf({ feeRules, feeClasses: [...flat.slice(0, 2), broken] })).toBe("");
  expect(findingsOf({ feeRules, feeClasses: [...flat, { fromYear: 1999, upTo: null, fee: 1, broken: true }] })).toEqual(
    [],
  );
});

test("a class whose rule may be the row of an unknown year is not told", () => {
  const rules = [...feeRules, { fromYear: null, broken: true }];
  expect(findingsOf({ feeRules: rules, feeClasses: [...flat, { fromYear: 2021, upTo: null, fee: 1 }] })).toEqual([]);
});
