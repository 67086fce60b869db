import { indexBasis } from "../../../shared/index/indexBasis";
import { indexChain, type IndexChain } from "../../../shared/index/indexChain";
import type { FeeRuleRow } from "../../../shared/workbook/feeTables";
import { isFault, type Outcome } from "../../../shared/workbook/outcome";
import { shown, tablesOf, told, type Plain, type PlainTables } from "../fees/tables";

export type IndexRows = Pick<PlainTables, "wageIndex" | "yearDecisions">;

interface Asked {
  readonly year?: number;
  readonly preliminary?: boolean;
}

/** A rule on the series LCI since 2020, two years back, to 2022. */
export function chainOf(rule: Plain<FeeRuleRow>, rows: IndexRows, asked: Asked = {}): Outcome<IndexChain> {
  const tables = tablesOf({ ...rows, feeRules: [{ fromYear: 2020, baseYear: 2020, series: "LCI", ...rule }] });
  const [row] = tables.feeRules;
  if (row === undefined) throw new Error("No rule.");
  const basis = indexBasis(tables.wageIndex, tables.yearDecisions);
  return indexChain(row, asked.year ?? 2022, basis, asked.preliminary ?? false);
}

/** k of each year after the base year: "1.1 1.21"; or the faults, one line each. */
export function factorsOf(rule: Plain<FeeRuleRow>, rows: IndexRows, asked: Asked = {}): string {
  const chain = chainOf(rule, rows, asked);
  if (isFault(chain)) return chain.faults.map(told).join("; ");
  return chain.value.steps.map(({ factor }) => shown(factor)).join(" ");
}
