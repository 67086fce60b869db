import { feesOf, memberOf } from "./feesIn2022";
import { everyYear, levels, shown, type PlainTables } from "./tables";

type Rule = NonNullable<PlainTables["feeRules"]>[number];

const bounds = { rate: 1.09, floor: 6500, cap: 43_300 };

test.each<readonly [rule: string, row: Rule, population: number, fee: string, bound: string, unbounded: string]>([
  ["a municipality between the bounds pays by its population", bounds, 10_000, "10900", "none", "10900"],
  ["a municipality below the floor pays the floor", bounds, 5_963, "6500", "floor", "6499.67"],
  ["a municipality above the cap pays the cap", bounds, 39_725, "43300", "cap", "43300.25"],
  ["at the floor exactly no bound holds", { rate: 1.25, floor: 10_000 }, 8_000, "10000", "none", "10000"],
  ["at the cap exactly no bound holds", { rate: 1.25, cap: 10_000 }, 8_000, "10000", "none", "10000"],
  ["without floor there is none", { rate: 1 }, 1, "1", "none", "1"],
  ["a fixed part is added", { fixed: 4000, rate: 0.25 }, 10_000, "6500", "none", "6500"],
  ["a floor equal to the cap is what all pay", { rate: 1, floor: 5000, cap: 5000 }, 10_000, "5000", "cap", "10000"],
  ["a tie goes up", { rate: 0.25 }, 10_002, "2501", "none", "2500.5"],
  ["just below a tie goes down", { rate: 0.25 }, 10_001, "2500", "none", "2500.25"],
  ["to the rule's unit", { rate: 1, feeUnit: 100 }, 10_050, "10100", "none", "10050"],
  ["the bound is rounded like any fee", { rate: 1, floor: 6450, feeUnit: 500 }, 100, "6500", "floor", "100"],
])("%s", (_rule, row, population, fee, bound, unbounded) => {
  const member = memberOf({ feeRules: [{ fromYear: 2020, ...row }], population: everyYear("M1", population) });
  expect([shown(member.fee), member.bound, shown(member.unbounded)]).toEqual([fee, bound, unbounded]);
});

test.each<readonly [rule: string, row: Rule]>([
  ["only a fixed part", { fixed: 4000 }],
  ["a fixed part and a rate of zero", { fixed: 4000, rate: 0 }],
])("a rule with %s needs no population", (_rule, row) => {
  const member = memberOf({ feeRules: [{ fromYear: 2020, ...row }], population: [] });
  expect([shown(member.fee), member.population, member.populationYear]).toEqual(["4000", null, null]);
  expect(shown(member.unbounded)).toBe("4000");
  const known = memberOf({ feeRules: [{ fromYear: 2020, ...row }] });
  expect([known.population, known.populationYear, known.populationRow]).toEqual([null, null, null]);
});

test.each([
  [undefined, 2021],
  [0, 2022],
  [2, 2020],
])("with %p years back the population is that of 31 December %i", (populationLag, year) => {
  const population = [2019, 2020, 2021, 2022, 2023].map((each) => ({ code: "M1", year: each, population: each }));
  const rule = { fromYear: 2020, rate: 1, ...(populationLag === undefined ? {} : { populationLag }) };
  const member = memberOf({ feeRules: [rule], population });
  expect([shown(member.fee), member.population, member.populationYear]).toEqual([String(year), year, year]);
  expect(member.populationRow?.year).toBe(year);
});

const entering = { code: "M1", name: "Ett" };

test.each<
  readonly [
    rule: string,
    from: string | null,
    to: string | null,
    newMembers: "fullYear" | "fromMonth",
    fee: string,
    months: number,
  ]
>([
  ["a new member pays for the whole year", "2022-07-15", null, "fullYear", "12000", 12],
  ["or from its month on", "2022-07-15", null, "fromMonth", "6000", 6],
  ["from January that is the whole year", "2022-01-31", null, "fromMonth", "12000", 12],
  ["in December it is a month", "2022-12-31", null, "fromMonth", "1000", 1],
  ["who came the year before pays in full", "2021-07-15", null, "fromMonth", "12000", 12],
  ["leaving never reduces", null, "2022-01-01", "fromMonth", "12000", 12],
])("%s", (_rule, from, to, newMembers, fee, months) => {
  const member = memberOf({
    members: [{ ...entering, from, to }],
    population: everyYear("M1", 12_000),
    feeRules: [{ fromYear: 2020, rate: 1, newMembers }],
  });
  expect([shown(member.fee), member.months]).toEqual([fee, months]);
});

test("the part of a year is taken of the bounded fee before rounding, and the floor is not applied again", () => {
  const member = memberOf({
    members: [{ ...entering, from: "2022-07-01" }],
    feeRules: [{ fromYear: 2020, rate: 1, floor: 20_001, newMembers: "fromMonth", feeUnit: 10 }],
  });
  expect(shown(member.fee)).toBe("10000");
  expect(member.alone && shown(member.alone.beforeRounding)).toBe("10000.5");
  expect([member.bound, shown(member.unbounded), shown(member.alone?.bounded)]).toEqual(["floor", "10000", "20001"]);
});

test("the fee is reckoned with the year's indexed amounts", () => {
  const rule = { fromYear: 2020, baseYear: 2020, series: "LCI", fixed: 1000, rate: 1, floor: 13_310, cap: 20_000 };
  expect(feesOf({ feeRules: [rule], wageIndex: levels([100, 110, 121]) })).toBe("M1 16105");
});
