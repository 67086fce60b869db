/** A table of SCB with the population of each municipality on 31 December. */
export interface PopulationTable {
  readonly id: string;
  /** The year it begins with. Where it ends it says itself. */
  readonly firstYear: number;
  /** Variables of which one value is wanted. Those that are not named here, nor Region and Tid, may be left out: SCB then gives the total. */
  readonly fixed: Readonly<Record<string, string>>;
}

/**
 * SCB parted the series in 2025, when it began to add noise to every figure: the old table ends, and says so only by its last period.
 * The new one has a value of its own for each total, and no variable of it may be left out.
 */
export const populationTables: readonly PopulationTable[] = [
  { id: "TAB638", firstYear: 1968, fixed: { ContentsCode: "BE0101N1" } },
  {
    id: "TAB5557",
    firstYear: 2025,
    fixed: { Civilstand: "SC", Alder: "TotSA", Kon: "TotSa", ContentsCode: "000007ME" },
  },
];

/** The tables in the order in which a year is looked for: the one that should have it first, so that most years take one look. */
export function tablesFor(year: number): readonly PopulationTable[] {
  const begun = populationTables.filter(({ firstYear }) => firstYear <= year);
  return [...[...begun].reverse(), ...populationTables.filter((table) => !begun.includes(table))];
}
