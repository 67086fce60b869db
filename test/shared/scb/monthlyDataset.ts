import { counties } from "../../hosts/scb/counties";

const ages = ["0-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80-89", "90-99", "100+10"];
const months = ["2026M01", "2026M02", "2026M03", "2026M04"];

export const monthlyVariables = {
  Region: counties.map(({ code }) => code),
  Alder: ages,
  Kon: ["TotSa", "1", "2"],
  ContentsCode: ["000007SF"],
  Tid: months,
} as const;

/**
 * A dataset of the shape that SCB answers for its monthly table: 21 counties by age and sex in four months, 2,772 cells, no municipality,
 * no total of ages and no December. Each cell holds its own place, counted by the order of the codes.
 */
export function monthlyDataset(): Record<string, unknown> {
  const size = Object.values(monthlyVariables).map(({ length }) => length);
  const count = size.reduce((product, length) => product * length, 1);
  const category = (codes: readonly string[]) => ({ index: Object.fromEntries(codes.map((code, at) => [code, at])) });
  return {
    version: "2.0",
    class: "dataset",
    source: "SCB",
    note: ["Osäkerhet."],
    role: { time: ["Tid"], metric: ["ContentsCode"] },
    id: Object.keys(monthlyVariables),
    size,
    dimension: Object.fromEntries(
      Object.entries(monthlyVariables).map(([variable, codes]) => [variable, { category: category(codes) }]),
    ),
    extension: { noteMandatory: { "0": true }, px: { tableid: "TAB6471" } },
    value: Array.from({ length: count }, (_, at) => at),
  };
}
