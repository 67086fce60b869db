import type { SampleRow, SampleTable } from "./sampleTable";

/** Digital events of one group as the report's own text counts them; its list has three of each. */
const statedInText: readonly (readonly [kind: string, figure: number])[] = [
  ["gathering", 2],
  ["meeting", 4],
];

/** Figures that the report's text states, to be compared with what the rows give. */
export const sampleStatedFigures: SampleTable = {
  table: "statedFigures",
  rows: statedInText.map(([kind, figure]): SampleRow => ({
    year: 2021,
    measure: "genomförda",
    figure,
    group: "Miljöstrategigruppen",
    kind,
    form: "digital",
  })),
};
