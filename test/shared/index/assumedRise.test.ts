import { indexBasis } from "../../../shared/index/indexBasis";
import { indexChain } from "../../../shared/index/indexChain";
import { fraction } from "../../../shared/money/fraction";
import { isFault } from "../../../shared/workbook/outcome";
import { levels, shown, tablesOf, told } from "../fees/tables";
import type { IndexRows } from "./chainOf";

/** k of each year from 2021 to 2023, where years without values or decision are assumed to rise by 2 %; or the faults. */
function factors(rows: IndexRows, assumedRise = fraction(2, 100)): readonly (string | null)[] {
  const tables = tablesOf({ ...rows, feeRules: [{ fromYear: 2020, baseYear: 2020, series: "LCI" }] });
  const [rule] = tables.feeRules;
  if (rule === undefined) throw new Error("No rule.");
  const basis = { ...indexBasis(tables.wageIndex, tables.yearDecisions), assumedRise };
  const chain = indexChain(rule, 2023, basis, false);
  return isFault(chain) ? chain.faults.map(told) : chain.value.steps.map(({ factor }) => shown(factor));
}

test("a year without values rises as is assumed, one with values by them", () => {
  expect(factors({ wageIndex: levels([100, 110]) })).toEqual(["1.1", "1.122", "1.14444"]);
  expect(factors({ wageIndex: levels([100, 110, 121, 133.1]) })).toEqual(["1.1", "1.21", "1.331"]);
  expect(factors({ wageIndex: levels([100, 110]) }, fraction(0))).toEqual(["1.1", "1.1", "1.1"]);
});

test("a decision stands before what is assumed, and what it leaves is made up by it", () => {
  const decided = { year: 2022, decided: 1 };
  expect(factors({ wageIndex: levels([100, 110]), yearDecisions: [decided] })).toEqual(["1.1", "1.111", "1.13322"]);
  const later = { ...decided, madeUpLater: true };
  expect(factors({ wageIndex: levels([100, 110]), yearDecisions: [later] })).toEqual(["1.1", "1.111", "1.14444"]);
});

test("a value that could not be read is not assumed away", () => {
  const broken = levels([100, 110, 121]).map((row, at) => (at === 2 ? { ...row, broken: true } : row));
  expect(factors({ wageIndex: broken })).toEqual([]);
});

test("a series without any row is not assumed at all", () => {
  expect(factors({ wageIndex: [] })).toEqual(["error index-series-missing Avgiftsregel 2 series series=LCI year=2023"]);
});
