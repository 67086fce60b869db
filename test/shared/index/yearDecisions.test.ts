import type { YearDecisionRow } from "../../../shared/workbook/feeTables";
import { isFault } from "../../../shared/workbook/outcome";
import { levels, type Plain } from "../fees/tables";
import { chainOf, factorsOf } from "./chainOf";

/** Ten per cent every year: 1.1, 1.21, 1.331, 1.4641 without decisions. */
const wageIndex = levels([100, 110, 121, 133.1, 146.41]);

function decided(year: number, percent: number | null, madeUpLater = false): Plain<YearDecisionRow> {
  return { year, decided: percent, madeUpLater };
}

test.each<readonly [rule: string, decisions: readonly Plain<YearDecisionRow>[], factors: string]>([
  ["no decision", [], "1.1 1.21 1.331 1.4641"],
  ["a decision replaces the computed rise", [decided(2021, 2)], "1.02 1.122 1.2342 1.35762"],
  ["of the last year", [decided(2024, 0)], "1.1 1.21 1.331 1.331"],
  ["a fall may be decided", [decided(2022, -50)], "1.1 0.55 0.605 0.6655"],
  ["a blank decision decides nothing", [decided(2022, null, true)], "1.1 1.21 1.331 1.4641"],
  [
    "a decision before the base year or after the fee year does nothing",
    [decided(2020, 50), decided(2025, 50)],
    "1.1 1.21 1.331 1.4641",
  ],
  ["one to be made up is made up by the next undecided year", [decided(2022, 0, true)], "1.1 1.1 1.331 1.4641"],
  ["two in a row are made up together", [decided(2022, 0, true), decided(2023, 5, true)], "1.1 1.1 1.155 1.4641"],
  ["a decided year without ja ends it", [decided(2021, 0, true), decided(2022, 0)], "1 1 1.1 1.21"],
  ["also one between two with ja", [decided(2021, 0, true), decided(2022, 0), decided(2023, 0, true)], "1 1 1 1.21"],
  ["a ja in the last year is made up by nobody yet", [decided(2024, 0, true)], "1.1 1.21 1.331 1.331"],
  ["a make-up may lower the factor", [decided(2021, 50, true)], "1.5 1.21 1.331 1.4641"],
  ["what was made up is not made up again", [decided(2021, 0, true), decided(2023, 0, true)], "1 1.21 1.21 1.4641"],
  ["a plain decision stays when a later one is made up", [decided(2021, 0), decided(2022, 0, true)], "1 1 1.21 1.331"],
])("%s", (_rule, yearDecisions, factors) => {
  expect(factorsOf({}, { wageIndex, yearDecisions }, { year: 2024 })).toBe(factors);
});

test("minimum and never lowered hold for each computed rise before the make-up, not for the make-up itself", () => {
  const rows = { wageIndex: levels([100, 90, 90, 90]), yearDecisions: [decided(2021, 20, true)] };
  // Without the decision 2021 would have stayed at 1 and 2022 too: the make-up lowers from 1.2 to 1.
  expect(factorsOf({ neverLowered: true }, rows, { year: 2023 })).toBe("1.2 1 1");
  expect(factorsOf({ minimumRise: 5 }, rows, { year: 2023 })).toBe("1.2 1.1025 1.157625");
});

test("the steps tell what was decided, computed and made up", () => {
  const yearDecisions = [decided(2021, 0), decided(2022, 5, true), decided(2024, 1, true)];
  const chain = chainOf({}, { wageIndex, yearDecisions }, { year: 2024 });
  const steps = isFault(chain) ? [] : chain.value.steps;
  expect(
    steps.map(({ year, computed, decision, makesUp }) => [
      year,
      computed !== null,
      decision?.place.row ?? null,
      makesUp,
    ]),
  ).toEqual([
    [2021, false, 2, false],
    [2022, true, 3, false],
    [2023, true, null, true],
    [2024, false, 4, false],
  ]);
});

const missing = (year: number, period: number) =>
  `error index-missing Avgiftsregel 2 series series=LCI period=${String(period)} year=${String(year)}`;

test.each<readonly [rule: string, decisions: readonly Plain<YearDecisionRow>[], outcome: string]>([
  ["a decided year needs no index value", [decided(2021, 2), decided(2022, 1)], "1.02 1.0302"],
  ["nor one to be made up after the fee year", [decided(2021, 2, true), decided(2022, 1, true)], "1.02 1.0302"],
  ["nor one whose make-up a later year ends", [decided(2021, 2, true), decided(2022, 1)], "1.02 1.0302"],
  ["but one that is made up does", [decided(2021, 2, true)], `${missing(2021, 2019)}; ${missing(2022, 2020)}`],
  [
    "also by a year whose decision is blank",
    [decided(2021, 2, true), decided(2022, null)],
    `${missing(2021, 2019)}; ${missing(2022, 2020)}`,
  ],
])("%s", (_rule, yearDecisions, outcome) => {
  const percentOf2010 = [{ series: "LCI", year: 2010, value: 1, unit: "percent" as const }];
  expect(factorsOf({}, { wageIndex: percentOf2010, yearDecisions })).toBe(outcome);
});

test.each([
  ["a broken decision in a year of the chain is silent", [{ year: 2022, decided: 1, broken: true }], ""],
  ["also one without percentage", [{ year: 2022, decided: null, broken: true }], ""],
  ["a broken decision outside the chain does nothing", [{ year: 2025, decided: 1, broken: true }], "1.1 1.21"],
  ["a decision of an unknown year is silent", [{ year: null, decided: 1, broken: true }], ""],
  [
    "of a year that stands twice the first counts",
    [decided(2022, 0), { ...decided(2022, 50), broken: true }],
    "1.1 1.1",
  ],
])("%s", (_rule, yearDecisions, outcome) => {
  expect(factorsOf({}, { wageIndex, yearDecisions })).toBe(outcome);
});

/** The years that take what earlier decisions left outstanding, and those that show a decision. */
function marksOf(decisions: readonly Plain<YearDecisionRow>[]) {
  const chain = chainOf({}, { wageIndex, yearDecisions: decisions }, { year: 2024 });
  if (isFault(chain)) throw new Error("No chain.");
  const yearsOf = (which: "makesUp" | "decision") =>
    chain.value.steps.filter((step) => step[which] !== null && step[which] !== false).map(({ year }) => year);
  return { makeUp: yearsOf("makesUp"), decided: yearsOf("decision") };
}

test.each<
  readonly [
    rule: string,
    decisions: readonly Plain<YearDecisionRow>[],
    makeUp: readonly number[],
    decided: readonly number[],
  ]
>([
  ["nothing decided, nothing made up", [], [], []],
  ["a blank decision decides nothing", [decided(2021, null, true)], [], []],
  ["the first undecided year after it", [decided(2021, 2, true)], [2022], [2021]],
  ["after consecutive ones, not one of them", [decided(2021, 2, true), decided(2022, 2, true)], [2023], [2021, 2022]],
  ["none after a decision that is not to be made up", [decided(2021, 2)], [], [2021]],
  ["nor where such a one follows", [decided(2021, 2, true), decided(2022, 2)], [], [2021, 2022]],
])("what is outstanding is taken by one year: %s", (_rule, decisions, makeUp, decidedYears) => {
  expect(marksOf(decisions)).toEqual({ makeUp, decided: decidedYears });
});
