import { indexBasis } from "../index/indexBasis";
import type { IndexBasis } from "../index/indexChain";
import { populationFigures, type PopulationFigures } from "../population/populationFigures";
import { sameWord } from "../text/sameWord";
import type { FeeTables, PayerRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { payerNames, type PayerName } from "./payerGroups";
import { feeVersions, type FeeVersions } from "./feeVersions";
import { fixedYears, type FixedYear } from "./fixedYears";

/** The input tables, looked up once for every year that is computed from them. */
export interface FeeBasis {
  readonly tables: FeeTables;
  readonly versions: FeeVersions;
  readonly index: IndexBasis;
  readonly figures: PopulationFigures;
  /** By `sameWord` of the name. */
  readonly payers: ReadonlyMap<string, PayerRow>;
  /** Of all member rows, by name as written. */
  readonly payerNames: ReadonlyMap<string, PayerName>;
  /** By year: those whose fees are fixed. */
  readonly fixedYears: ReadonlyMap<number, FixedYear>;
  /** Faults that hold whatever the year. */
  readonly findings: readonly Finding[];
}

export function feeBasis(tables: FeeTables): FeeBasis {
  const versions = feeVersions(tables.feeRules, tables.feeClasses);
  const payers = new Map<string, PayerRow>();
  for (const row of tables.payers) {
    if (row.payer !== null && !payers.has(sameWord(row.payer))) payers.set(sameWord(row.payer), row);
  }
  const fixed = fixedYears(tables);
  return {
    tables,
    versions,
    index: indexBasis(tables.wageIndex, tables.yearDecisions),
    figures: populationFigures(tables.population),
    payers,
    payerNames: payerNames(tables.members),
    fixedYears: fixed.byYear,
    findings: [...versions.findings, ...idleDecisions(tables), ...fixed.findings],
  };
}

/** Decisions on the index change nothing where no version is indexed. */
function idleDecisions(tables: FeeTables): readonly Finding[] {
  if (tables.feeRules.length === 0 || tables.feeRules.some((rule) => rule.series !== null || rule.broken)) return [];
  return tables.yearDecisions
    .filter((row) => !row.broken && row.decided !== null)
    .map((row) => finding("decision-without-index", "warning", placeOf(row.place, "decided"), { year: row.year ?? 0 }));
}
