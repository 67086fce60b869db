import type { FeeBasis } from "../fees/feeBasis";
import { feeVersions } from "../fees/feeVersions";
import type { FeeClassRow, FeeRuleRow } from "../workbook/feeTables";

/** The same network under other rules: members, populations, index and decisions stay. */
export function withRules(
  basis: FeeBasis,
  feeRules: readonly FeeRuleRow[],
  feeClasses: readonly FeeClassRow[],
): FeeBasis {
  const versions = feeVersions(feeRules, feeClasses);
  return { ...basis, tables: { ...basis.tables, feeRules, feeClasses }, versions, findings: versions.findings };
}
