import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { FeesOfYear } from "./feesOfYear";

/** Why fees of last year are missing: a note, since this year's fees stand without them. */
export function previousFeeNotes(fees: FeesOfYear, previous: FeesOfYear, told: readonly Finding[]): readonly Finding[] {
  if (hasError(told)) return [];
  const wereMembers = new Set(previous.memberships.map((member) => member.code));
  const computed = new Set(previous.members.map((member) => member.code));
  const lacking = fees.members.filter((member) => wereMembers.has(member.code) && !computed.has(member.code));
  if (lacking.length === 0) return [];
  const values = { previousYear: previous.year, count: lacking.length };
  return [finding("previous-fees-missing", "note", noPlace, values), ...errorsAsNotes(previous.findings)];
}

/** What keeps fees from being computed that nothing rests on. One note a missing rule, not one a member. */
export function errorsAsNotes(findings: readonly Finding[]): readonly Finding[] {
  const toldRules = new Set<string>();
  return findings
    .filter((each) => {
      if (each.severity !== "error") return false;
      if (each.code !== "no-rule" && each.code !== "no-rule-for-category") return true;
      const category = String(each.values.category);
      const isFirst = !toldRules.has(category);
      toldRules.add(category);
      return isFirst;
    })
    .map((each): Finding => ({ ...each, severity: "note" }));
}
