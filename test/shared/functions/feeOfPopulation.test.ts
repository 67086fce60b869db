import { feeOfPopulation, type FeeArguments } from "../../../shared/functions/feeOfPopulation";

const bounds = { rate: 1.09, floor: 6_500, cap: 43_300 };

test.each<readonly [rule: string, given: FeeArguments, fee: number]>([
  ["a municipality between the bounds pays by its population", { population: 10_000, ...bounds }, 10_900],
  ["a municipality below the floor pays the floor", { population: 5_963, ...bounds }, 6_500],
  ["a municipality above the cap pays the cap", { population: 39_725, ...bounds }, 43_300],
  ["without bounds there are none", { population: 1_000_000, rate: 2 }, 2_000_000],
  ["a fixed part is added before the bounds", { population: 1_000, rate: 1, fixed: 500, cap: 1_400 }, 1_400],
  ["a rule with only a fixed part needs no population", { population: null, rate: null, fixed: 4_000 }, 4_000],
  ["the factor moves the rate", { population: 10_000, rate: 1, factor: 1.04 }, 10_400],
  ["the factor moves the floor", { population: 1, rate: 1, floor: 5_000, factor: 1.04 }, 5_200],
  ["the factor moves the cap", { population: 99_999, rate: 1, cap: 5_000, factor: 1.04 }, 5_200],
  ["the factor moves the fixed part", { population: 1_000, rate: 1, fixed: 1_000, factor: 1.5 }, 3_000],
  ["without a unit the fee is rounded to a krona", { population: 10_003, rate: 0.33 }, 3_301],
  ["a tie goes away from zero", { population: 10_002, rate: 0.25 }, 2_501],
  ["just below a tie goes down", { population: 10_001, rate: 0.25 }, 2_500],
  ["a tie that binary fractions miss is a tie", { population: 1, rate: 1.005, unit: 0.01 }, 1.01],
  ["to the unit", { population: 10_050, rate: 1, unit: 100 }, 10_100],
  ["the bound is rounded like any fee", { population: 1, rate: 1, floor: 6_450, unit: 500 }, 6_500],
  ["arguments that Excel for Windows hands over as 0 are left out", { population: 7, ...zeroes(), rate: 3 }, 21],
  ["blank text is left out", { population: 7, rate: 3, floor: " ", cap: "", factor: "", fixed: "", unit: "" }, 21],
  ["text is read as the input sheets read it", { population: "10 000", rate: "1,09" }, 10_900],
  ["a floor equal to the cap is what all pay", { population: 10_000, rate: 1, floor: 5_000, cap: 5_000 }, 5_000],
])("%s", (_rule, given, fee) => {
  expect(feeOfPopulation(given)).toEqual({ value: fee });
});

function zeroes() {
  return { floor: 0, cap: 0, factor: 0, fixed: 0, unit: 0 };
}

test.each<readonly [rule: string, given: FeeArguments, code: string, argument: string]>([
  ["a blank population gives no fee", { population: null, ...bounds }, "missing-argument", "population"],
  ["a population of 0 gives no fee, not the floor", { population: 0, ...bounds }, "missing-argument", "population"],
  ["a population of blank text gives no fee", { population: " ", ...bounds }, "missing-argument", "population"],
  ["part of an inhabitant is none", { population: 10.5, rate: 1 }, "not-whole", "population"],
  ["a negative population is none", { population: -1, rate: 1 }, "negative", "population"],
  ["a population in words is none", { population: "tusen", rate: 1 }, "not-a-number", "population"],
  ["TRUE is no population", { population: true, rate: 1 }, "not-a-number", "population"],
  ["an infinite rate is no number", { population: 1, rate: Infinity }, "not-a-number", "rate"],
  [
    "a text that may be two numbers is asked about",
    { population: "10.000", rate: 1 },
    "ambiguous-number",
    "population",
  ],
  ["without rate and fixed part there is no rule", { population: 1, rate: null }, "missing-rate", "rate"],
  ["a negative rate", { population: 1, rate: -0.1 }, "negative", "rate"],
  ["a negative floor", { population: 1, rate: 1, floor: -1 }, "negative", "floor"],
  ["a negative cap", { population: 1, rate: 1, cap: -1 }, "negative", "cap"],
  ["a negative factor", { population: 1, rate: 1, factor: -1 }, "negative", "factor"],
  ["a negative fixed part", { population: 1, rate: 1, fixed: -1 }, "negative", "fixed"],
  ["a negative unit", { population: 1, rate: 1, unit: -1 }, "negative", "unit"],
  ["a floor above the cap", { population: 1, rate: 1, floor: 2, cap: 1 }, "floor-above-cap", "floor"],
])("%s: a fault", (_rule, given, code, argument) => {
  expect(feeOfPopulation(given)).toEqual({ fault: expect.objectContaining({ code, argument }) as unknown });
});
