import { calculateFees, type FeeResult } from "../../../shared/fees/calculateFees";
import { plainOptions, type FeeOptions } from "../../../shared/fees/feeOptions";
import { shown, tablesOf, told, type PlainTables } from "./tables";

export function resultOf(tables: PlainTables, year = 2022, options: Partial<FeeOptions> = {}): FeeResult {
  return calculateFees(tablesOf(tables), { ...plainOptions(year), ...options });
}

/** Every fee as "M1 10000", and every error as its line. */
export function feesTold(tables: PlainTables, year = 2022, options: Partial<FeeOptions> = {}): readonly string[] {
  const { fees, findings } = resultOf(tables, year, options);
  const errors = findings.filter((finding) => finding.severity === "error").map(told);
  return errors.length > 0 ? errors : fees.members.map((member) => `${member.code} ${String(shown(member.fee))}`);
}

/** All findings, one line each. */
export function findingsTold(tables: PlainTables, year = 2022, options: Partial<FeeOptions> = {}): readonly string[] {
  return resultOf(tables, year, options).findings.map(told);
}
