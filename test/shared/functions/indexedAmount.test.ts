import { indexedAmount, type IndexArguments } from "../../../shared/functions/indexedAmount";

test.each<readonly [rule: string, given: IndexArguments, value: number]>([
  ["an amount follows the index", { amount: 6_000, oldIndex: 100, newIndex: 104 }, 6_240],
  ["without a unit nothing is rounded", { amount: 1, oldIndex: 3, newIndex: 1 }, 0.333_333_333_333_333_3],
  ["6,000 · 197 / 182 is 6,494.505… kronor", { amount: 6_000, oldIndex: 182, newIndex: 197, unit: 1 }, 6_495],
  ["to öre", { amount: 1.09, oldIndex: 100, newIndex: 103, unit: 0.01 }, 1.12],
  ["a tie goes away from zero", { amount: 5, oldIndex: 2, newIndex: 1, unit: 1 }, 3],
  ["a tie below zero too", { amount: -5, oldIndex: 2, newIndex: 1, unit: 1 }, -3],
  ["a tie that binary fractions miss is a tie", { amount: 1.005, oldIndex: 1, newIndex: 1, unit: 0.01 }, 1.01],
  ["multiplied before it is divided", { amount: 3, oldIndex: 3, newIndex: 0.1 }, 0.1],
  ["a falling index lowers the amount", { amount: 1_000, oldIndex: 110, newIndex: 99 }, 900],
  ["0 stays 0", { amount: 0, oldIndex: 100, newIndex: 104 }, 0],
  ["a unit of 0 is none", { amount: 1.5, oldIndex: 1, newIndex: 1, unit: 0 }, 1.5],
])("%s", (_rule, given, value) => {
  expect(indexedAmount(given)).toEqual({ value });
});

test.each<readonly [rule: string, given: IndexArguments, code: string, argument: string]>([
  ["without an amount", { amount: null, oldIndex: 100, newIndex: 104 }, "missing-argument", "amount"],
  ["without the old index", { amount: 1, oldIndex: "", newIndex: 104 }, "missing-argument", "oldIndex"],
  ["an old index of 0 is a blank cell", { amount: 1, oldIndex: 0, newIndex: 104 }, "missing-argument", "oldIndex"],
  ["a new index of 0 is a blank cell", { amount: 1, oldIndex: 100, newIndex: 0 }, "missing-argument", "newIndex"],
  ["a negative index", { amount: 1, oldIndex: 100, newIndex: -104 }, "negative", "newIndex"],
  ["an amount in words", { amount: "sex", oldIndex: 100, newIndex: 104 }, "not-a-number", "amount"],
  ["a negative unit", { amount: 1, oldIndex: 100, newIndex: 104, unit: -1 }, "negative", "unit"],
  ["a year as text in two ways", { amount: 1, oldIndex: "1.000", newIndex: 104 }, "ambiguous-number", "oldIndex"],
])("%s: a fault", (_rule, given, code, argument) => {
  expect(indexedAmount(given)).toEqual({ fault: expect.objectContaining({ code, argument }) as unknown });
});
