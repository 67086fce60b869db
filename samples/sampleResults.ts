import type { SampleRow, SampleTable } from "./sampleTable";

/** Mean satisfaction and usefulness of the events that have an evaluation, on a scale of 1–6, as the report states them. */
const eventMeans: readonly (readonly [event: string, satisfaction: number, usefulness: number | null])[] = [
  ["MS-02", 5.0, 5.1],
  ["MS-03", 4.9, 4.1],
  ["MS-04", 4.9, 4.4],
  ["MS-06", 5.2, 4.9],
  ["MS-08", 5.6, 5.1],
  ["NV-02", 5.6, null],
  ["NV-03", 5.6, null],
  ["NV-04", 4.8, null],
  ["NV-06", 5.1, null],
  ["NV-07", 5.2, null],
  ["RH-02", 5.1, null],
];

/** The yearly survey: what was asked, and the means of 2019, 2020 and 2021. The report gives the last of one question with two decimals. */
const annualMeans: readonly (readonly [measure: string, question: string, means: readonly number[]])[] = [
  ["satisfaction", "nöjdhet med samordningen av nätverket", [4.9, 5.2, 5.6]],
  ["otherMeasure", "nätverket har stärkt mig i min tjänsteroll", [4.9, 4.7, 4.8]],
  ["otherMeasure", "nätverket har underlättat utbyte mellan kommunerna", [5.1, 5.3, 5.38]],
  ["otherMeasure", "nätverket har stärkt samverkan med andra aktörer", [3.7, 4.1, 4.4]],
];

/** Those who answered the yearly survey. */
const respondents: readonly (readonly [year: number, n: number])[] = [
  [2019, 62],
  [2020, 52],
  [2021, 40],
];

function eventRows([event, satisfaction, usefulness]: (typeof eventMeans)[number]): readonly SampleRow[] {
  const means = { satisfaction, usefulness };
  return Object.entries(means).flatMap(([measure, mean]) =>
    mean === null ? [] : [{ measure, mean, event, decimals: 1 }],
  );
}

const annualRows = respondents.flatMap(([year, n], index) =>
  annualMeans.map(([measure, question, means]): SampleRow => {
    const mean = means[index] ?? null;
    return { measure, mean, year, question, n, decimals: mean === 5.38 ? 2 : 1 };
  }),
);

/** What the network's own report states of its evaluations: their answers are not at hand. */
export const sampleResults: SampleTable = { table: "results", rows: [...eventMeans.flatMap(eventRows), ...annualRows] };
