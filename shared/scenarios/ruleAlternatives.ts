import { sameWord } from "../text/sameWord";
import type { FeeClassRow, FeeRuleRow, RuleAlternativeRow } from "../workbook/feeTables";

/** A proposed rule: the rows of one name. */
export interface RuleAlternative {
  /** As its first row writes it. */
  readonly name: string;
  readonly rules: readonly FeeRuleRow[];
  /** Its own classes, as if they were those of the rule. */
  readonly classes: readonly FeeClassRow[];
}

/** The alternatives in the order of their first rows. */
export function ruleAlternatives(
  rows: readonly RuleAlternativeRow[],
  classes: readonly FeeClassRow[],
): readonly RuleAlternative[] {
  const names = new Map<string, string>();
  for (const { alternative } of rows) {
    if (alternative !== null && !names.has(sameWord(alternative))) names.set(sameWord(alternative), alternative);
  }
  const isOf = (key: string) => (row: { readonly alternative: string | null }) =>
    row.alternative !== null && sameWord(row.alternative) === key;
  return [...names].map(([key, name]) => ({
    name,
    rules: rows.filter(isOf(key)),
    classes: classes.filter(isOf(key)).map((row) => ({ ...row, alternative: null })),
  }));
}
