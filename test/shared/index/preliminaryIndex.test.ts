import type { FeeRuleRow, WageIndexRow } from "../../../shared/workbook/feeTables";
import { isFault } from "../../../shared/workbook/outcome";
import { levels, percents, type Plain } from "../fees/tables";
import { chainOf, factorsOf } from "./chainOf";

type IndexRow = Plain<WageIndexRow>;

function preliminary(rows: readonly IndexRow[]): readonly IndexRow[] {
  return rows.map((row) => ({ ...row, status: "preliminary" as const }));
}

/** Final to 2019, preliminary of 2019 and 2020: the step to 2022 has only preliminary values at both ends. */
const wageIndex = [...levels([100, 110]), ...preliminary(levels([105, 126], 2019))];
const offered = "error index-only-preliminary Avgiftsregel 2 series series=LCI period=2020 year=2022";
const missing = "error index-missing Avgiftsregel 2 series series=LCI period=2020 year=2022";

test.each<
  readonly [rule: string, row: Plain<FeeRuleRow>, rows: readonly IndexRow[], allowed: boolean, outcome: string]
>([
  ["only a preliminary value is an error that offers the option", {}, wageIndex, false, offered],
  ["with the option that step uses preliminary values at both ends", {}, wageIndex, true, "1.1 1.32"],
  ["a step with final values keeps them", {}, [...wageIndex, ...levels([132], 2020)], true, "1.1 1.32"],
  [
    "without a preliminary value at the other end it is an error",
    {},
    [...levels([100, 110]), ...preliminary(levels([126], 2020))],
    true,
    missing,
  ],
  ["nor is the option offered then", {}, [...levels([100, 110]), ...preliminary(levels([126], 2020))], false, missing],
  [
    "a percent series needs one value only",
    {},
    [...percents([10]), ...preliminary(percents([20], 2020))],
    true,
    "1.1 1.32",
  ],
  ["and offers the option for it", {}, [...percents([10]), ...preliminary(percents([20], 2020))], false, offered],
  [
    "a rule on preliminary values uses only those",
    { indexStatus: "preliminary" },
    [...levels([1, 1, 1]), ...preliminary(levels([100, 110, 132]))],
    false,
    "1.1 1.32",
  ],
  [
    "also where the option would let other rules use both",
    { indexStatus: "preliminary" },
    [...levels([1, 1, 1]), ...preliminary(levels([100, 110, 132]))],
    true,
    "1.1 1.32",
  ],
  [
    "and has no use for final ones",
    { indexStatus: "preliminary" },
    [...preliminary(levels([100, 110])), ...levels([121], 2020)],
    true,
    missing,
  ],
])("%s", (_rule, row, rows, allowed, outcome) => {
  expect(factorsOf(row, { wageIndex: rows }, { preliminary: allowed })).toBe(outcome);
});

test.each<readonly [rule: string, row: Plain<FeeRuleRow>, rows: readonly IndexRow[], expected: boolean]>([
  ["preliminary when a step used preliminary values", {}, wageIndex, true],
  ["final when no step needed them", {}, [...wageIndex, ...levels([132], 2020)], false],
  [
    "final for a rule that asks for preliminary values",
    { indexStatus: "preliminary" },
    preliminary(levels([100, 110, 132])),
    false,
  ],
])("the result is %s", (_rule, row, rows, expected) => {
  const chain = chainOf(row, { wageIndex: rows }, { preliminary: true });
  expect(isFault(chain) ? null : chain.value.preliminary).toBe(expected);
});

test("a broken row of a missing preliminary value is silent", () => {
  const rows = [...levels([100, 110]), { ...levels([1], 2020)[0], status: "preliminary" as const, broken: true }];
  expect(factorsOf({}, { wageIndex: rows }, { preliminary: true })).toBe("");
});
