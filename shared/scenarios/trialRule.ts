import type { FeeBasis } from "../fees/feeBasis";
import { versionInForce } from "../fees/versionInForce";
import type { Fraction } from "../money/fraction";
import { sameWord } from "../text/sameWord";
import type { FeeRuleRow } from "../workbook/feeTables";
import type { RuleAlternative } from "./ruleAlternatives";

/** Amounts that somebody tries in place of those of the rule in force, in base-year money; null: none. */
export interface TrialAmounts {
  /** "" for the blank category. */
  readonly category: string;
  readonly fixed: Fraction | null;
  readonly rate: Fraction | null;
  readonly floor: Fraction | null;
  readonly cap: Fraction | null;
}

/** The rule of the category in force in the year. @returns null where there is none, or it has classes, whose amounts are others */
export function triedRule(basis: FeeBasis, year: number, category: string): FeeRuleRow | null {
  const own = [...basis.versions.byCategory].find(([key]) => key === sameWord(category));
  const [first] = own?.[1] ?? [];
  const version = first === undefined ? null : versionInForce(basis.versions, first.rule.category, year);
  return version === null || version.classes !== null ? null : version.rule;
}

/** The rule in force with other amounts, as an alternative of a name. */
export function trialAlternative(
  rule: FeeRuleRow,
  name: string,
  { fixed, rate, floor, cap }: TrialAmounts,
): RuleAlternative {
  return { name, rules: [{ ...rule, fixed, rate, floor, cap }], classes: [] };
}
