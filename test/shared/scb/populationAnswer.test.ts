import type { DataQuestion } from "../../../shared/scb/dataRequest";
import { populationAnswer } from "../../../shared/scb/populationAnswer";
import { populationTables, type PopulationTable } from "../../../shared/scb/populationTables";
import { monthlyDataset } from "./monthlyDataset";

const table = populationTables.find(({ id }) => id === "TAB5557") as PopulationTable;
const question: DataQuestion = { table, codes: ["1440", "1490"], years: [2025] };

test("a table of counties by age in months that are not December is no source of yearly figures, with every reason", () => {
  const answer = populationAnswer(question, monthlyDataset());
  expect(answer).toEqual({
    faults: [
      { fault: "scb-other-table", values: { table: "TAB5557", found: "TAB6471" } },
      ...[
        { variable: "Region", missing: "1440, 1490", unexpected: "01, 03, 04, 05, 06 … (21)" },
        { variable: "Civilstand", missing: "SC", unexpected: "–" },
        { variable: "Alder", missing: "TotSA", unexpected: "0-9, 10-19, 20-29, 30-39, 40-49 … (11)" },
        { variable: "Kon", missing: "–", unexpected: "1, 2" },
        { variable: "ContentsCode", missing: "000007ME", unexpected: "000007SF" },
        { variable: "Tid", missing: "2025", unexpected: "2026M01, 2026M02, 2026M03, 2026M04" },
      ].map((values) => ({ fault: "scb-codes-differ", values: { table: "TAB5557", ...values } })),
    ],
  });
});

/** An answer to the question, with these cells. */
function answered(value: readonly unknown[]): unknown {
  const variables = {
    Region: question.codes,
    ...Object.fromEntries(Object.entries(table.fixed).map(([name, code]) => [name, [code]])),
    Tid: ["2025"],
  };
  const dimension = Object.fromEntries(
    Object.entries(variables).map(([name, index]) => [name, { category: { index } }]),
  );
  return {
    class: "dataset",
    id: Object.keys(variables),
    size: Object.values(variables).map(({ length }) => length),
    dimension,
    value,
  };
}

test("each cell that is no number of persons is told, with its municipality and year", () => {
  expect(populationAnswer(question, answered([-1, "2"]))).toEqual({
    faults: [
      { fault: "scb-not-a-count", values: { table: "TAB5557", code: "1440", year: 2025, text: "-1" } },
      { fault: "scb-not-a-count", values: { table: "TAB5557", code: "1490", year: 2025, text: '"2"' } },
    ],
  });
  for (const odd of [1.5, true, {}, [1], 1e21]) {
    expect([odd, populationAnswer(question, answered([odd, 1]))]).toEqual([odd, { faults: [expect.anything()] }]);
  }
});

test("zero, one and nothing are taken as they are", () => {
  expect(populationAnswer(question, answered([0, null]))).toMatchObject({
    figures: [{ population: 0 }, { population: null }],
  });
  expect(populationAnswer(question, answered([1, 2]))).toEqual({
    figures: [
      { code: "1440", year: 2025, population: 1, table: "TAB5557", period: "2025" },
      { code: "1490", year: 2025, population: 2, table: "TAB5557", period: "2025" },
    ],
    notes: [],
  });
});
