import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { formatted, type TestCell } from "../workbook/reading/workbookContent";
import { codesOf, network, networkSheets, populations, updated, withFigure } from "./populationWorkbook";

/** Those of Ale. */
const jumps = ({ plan }: CommandOutcome) =>
  plan.findings.filter(({ code, values }) => code === "population-jump" && values["code"] === "1440");

/** Ale with 10,000 in 2024, and so many in 2025; a limit where one is stated. */
function changed(population: number, limit: TestCell = null): CommandOutcome {
  const settings = [...(networkSheets["Inställningar"] ?? []), ...(limit === null ? [] : [["Hoppgräns (%)", limit]])];
  const rows = [
    ["1440", 2024, 10000],
    ["1490", 2024, 114872],
  ];
  return updated(
    network({ ...populations(...rows), Inställningar: settings }),
    { years: [2025] },
    withFigure("1440", 2025, population),
  );
}

test.each<[number, TestCell, boolean]>([
  [10500, null, false],
  [10501, null, true],
  [9500, null, false],
  [9499, null, true],
  [10501, 5.01, false],
  [10502, 5.01, true],
  [10270, "2,7 %", false],
  [10271, "2,7 %", true],
  [10271, formatted(0.027, "0.0%"), true],
  [10001, 0, true],
  [10000, 0, false],
  [20000, 100, false],
])("from 10,000 to %s with the limit %j: a jump %s", (population, limit, isJump) => {
  expect(jumps(changed(population, limit))).toHaveLength(isJump ? 1 : 0);
});

test("a jump is told with both figures, in persons and per cent; it is written all the same", () => {
  const outcome = changed(9400);
  expect(jumps(outcome)).toEqual([
    {
      code: "population-jump",
      severity: "warning",
      place: { sheet: "Befolkning", row: null, column: "C" },
      values: {
        ...{ name: "Ale", code: "1440", year: 2025, beforeYear: 2024, yearBefore: 10000, population: 9400 },
        ...{ change: -600, percent: -6, limit: 5 },
      },
    },
  ]);
  expect(outcome.plan.edits?.[0]?.added).toHaveLength(2);
});

test.each(["många", "-5", formatted(45000, "yyyy-mm-dd")])(
  "a limit that cannot be read (%j) is told, and 5 %% is used",
  (limit) => {
    const outcome = changed(10501, limit);
    expect(codesOf(outcome)).toEqual(["unknown-jump-limit", "population-jump"]);
    expect(outcome.plan.findings[0]).toMatchObject({
      severity: "warning",
      place: { sheet: "Inställningar", row: 4, column: "B" },
    });
  },
);

test("the year before is what comes in too, or else what the sheet holds; without it there is no change", () => {
  const rows = [
    ["1440", 2023, 40000],
    ["1440", 2024, 30000],
    ["1490", 2022, 1],
  ];
  const figures = updated(network(populations(...rows))).population?.comparison?.figures ?? [];
  const known = figures.map(({ code, year, yearBefore, inSheet }) => [code, year, yearBefore, inSheet]);
  expect(known).toEqual([
    ["1490", 2024, null, null],
    ["1440", 2024, 40000, 30000],
    ["1490", 2025, 114872, null],
    ["1440", 2025, 32576, null],
  ]);
  expect(figures.map(({ change, changePercent }) => [change, changePercent === null])).toEqual([
    ...[
      [null, true],
      [-7424, false],
      [366, false],
      [44, false],
    ],
  ]);
  expect(figures.map(({ flags }) => flags.join())).toEqual(["new", "revised,jump", "new", "new"]);
});

test("a year before of none, or of zero, is taken from the sheet", () => {
  for (const none of [null, 0]) {
    const outcome = updated(network(), {}, withFigure("1440", 2024, none));
    const ale = outcome.population?.comparison?.figures.find(({ code, year }) => code === "1440" && year === 2025);
    expect(ale).toMatchObject({ yearBefore: 32576, change: 44 });
  }
});
