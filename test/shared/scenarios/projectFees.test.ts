import { feeBasis } from "../../../shared/fees/feeBasis";
import { decimalOfNumber } from "../../../shared/money/decimal";
import { fraction } from "../../../shared/money/fraction";
import { populationAsBefore, populationByPercent } from "../../../shared/scenarios/projectedPopulation";
import { projectFees, type ProjectionQuestion } from "../../../shared/scenarios/projectFees";
import { levels, shown, tablesOf, told, type PlainTables } from "../fees/tables";

const members = [
  { code: "M1", name: "Ett" },
  { code: "M2", name: "Två" },
];

/** 2020 and 2025, and years in between for the first. */
const population = [
  { code: "M1", year: 2020, population: 10_000 },
  { code: "M1", year: 2024, population: 10_900 },
  { code: "M1", year: 2025, population: 11_003 },
  { code: "M2", year: 2020, population: 5_000 },
  { code: "M2", year: 2025, population: 4_999 },
];

function projected(plain: PlainTables, question: Partial<ProjectionQuestion> = {}, feeYear = 2026) {
  const tables = tablesOf({ members, population, ...plain });
  return projectFees(feeBasis(tables), feeYear, { growthPercent: null, indexPercent: null, ...question });
}

test("P + j · (P − P five years ago)/5, a half upwards, also when the population falls", () => {
  expect([1, 2, 3, 4, 5].map((j) => populationAsBefore(11_003, 10_000, j))).toEqual([
    11_204, 11_404, 11_605, 11_805, 12_006,
  ]);
  // 4 999 − 0.2 j, and 1.5 and −0.5 show what becomes of a half.
  expect([1, 2, 3].map((j) => populationAsBefore(4_999, 5_000, j))).toEqual([4_999, 4_999, 4_998]);
  expect(populationAsBefore(10, 5, 5)).toBe(15);
  expect(populationByPercent(1_000, fraction(5, 100), 1)).toBe(1_001);
  expect(populationByPercent(1_000, fraction(-5, 100), 1)).toBe(1_000);
  expect(populationByPercent(1_000, fraction(10), 2)).toBe(1_210);
});

test("five years from the first whose populations are not known", () => {
  const { lastKnown, years, findings } = projected({});
  expect([lastKnown, findings]).toEqual([2025, []]);
  expect(years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031]);
  expect(years.map(({ members: each }) => each.map((member) => member.population))).toEqual([
    [11_204, 4_999],
    [11_404, 4_999],
    [11_605, 4_998],
    [11_805, 4_998],
    [12_006, 4_998],
  ]);
  expect(years.map(({ total }) => shown(total))).toEqual(["16203", "16403", "16603", "16803", "17004"]);
});

test("with a growth in per cent no earlier population is needed; without one it is asked for", () => {
  const young = { population: population.filter(({ code, year }) => code === "M1" || year === 2025) };
  expect(projected(young).findings.map(told)).toEqual(["error projection-growth-asked - count=1 names=Två year=2020"]);
  const { years, findings } = projected(young, { growthPercent: decimalOfNumber(1) });
  expect(findings).toEqual([]);
  expect(years[0]?.members.map((member) => member.population)).toEqual([11_113, 5_049]);
});

const indexed: PlainTables = {
  feeRules: [{ fromYear: 2020, baseYear: 2024, rate: 1, series: "LCI" }],
  wageIndex: levels([100, 104, 106.08, 110], 2022),
};

test("the index rises as assumed in years without values or decision, and only there", () => {
  expect(projected(indexed).findings.map(told)).toEqual([
    "error projection-index-asked Avgiftsregel 2 series series=LCI period=2026 year=2028",
  ]);
  const { years, findings } = projected(
    { ...indexed, yearDecisions: [{ year: 2029, decided: 0 }] },
    { indexPercent: decimalOfNumber(10) },
  );
  expect(findings).toEqual([]);
  // From 2024: 4 %, 2 %, then up to 110 (2025 for fee year 2027), 10 % assumed, 0 % decided, 10 % assumed twice.
  const factors = years.map(({ tariffs }) => shown(tariffs[0]?.chain.factor));
  expect(factors).toEqual([1.1, 1.21, 1.21, 1.331, 1.4641].map((factor) => shown(decimalOfNumber(factor))));
});

test("a series that is not there is a fault still: a misspelt name is no assumption", () => {
  const misspelt = { ...indexed, feeRules: [{ fromYear: 2020, baseYear: 2024, rate: 1, series: "LCJ" }] };
  const codes = projected(misspelt, { indexPercent: fraction(3) }).findings.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["index-series-missing"]));
});

test("nobody has a population that all have: nothing to go on from", () => {
  const apart = { population: [population[0] ?? {}, { code: "M2", year: 2021, population: 5 }] };
  expect(projected(apart).findings.map(told)).toEqual(["error projection-no-common-year -"]);
});

test("members of two lags: five years from the first that rests on an unknown population", () => {
  const feeRules = [
    { fromYear: 2020, rate: 1 },
    { fromYear: 2020, category: "Två år", rate: 1, populationLag: 2 },
  ];
  const lags = [
    { code: "M1", name: "Ett" },
    { code: "M2", name: "Två", category: "Två år" },
  ];
  const { years } = projected({ members: lags, feeRules });
  expect(years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031]);
  expect(years[0]?.members.map((member) => [member.population, member.populationYear])).toEqual([
    [11_204, 2026],
    [4_999, 2025],
  ]);
});

test("a rule that first needs populations later, and a joint payer that shares by them, are counted among those that need one", () => {
  const later = {
    members: [...members, { code: "M3", name: "Tre", category: "Senare" }],
    feeRules: [
      { fromYear: 2020, rate: 1 },
      { fromYear: 2020, category: "Senare", fixed: 100 },
      { fromYear: 2028, category: "Senare", rate: 1 },
    ],
    population: [...population, { code: "M3", year: 2019, population: 10 }, { code: "M3", year: 2024, population: 20 }],
  };
  const some = projected(later, { growthPercent: fraction(0) });
  expect([some.lastKnown, some.findings.map(told)]).toEqual([null, ["error projection-no-common-year -"]]);
  const both = { ...later, population: [...later.population, { code: "M3", year: 2025, population: 30 }] };
  const { lastKnown, findings, years } = projected(both, { growthPercent: fraction(0) });
  expect([lastKnown, findings]).toEqual([2025, []]);
  expect(years.map(({ members: each }) => shown(each.find(({ code }) => code === "M3")?.fee))).toEqual([
    "100",
    ...["30", "30", "30", "30"],
  ]);
  const joint = projected(
    {
      members: members.map((each) => ({ ...each, payer: "Förbundet" })),
      payers: [{ payer: "Förbundet", calculation: "joint" as const }],
      feeRules: [{ fromYear: 2020, fixed: 1_000 }],
      population: population.filter(({ code, year }) => code === "M1" || year < 2025),
    },
    { growthPercent: fraction(0) },
  );
  expect([joint.lastKnown, joint.findings]).toEqual([2020, []]);
});
