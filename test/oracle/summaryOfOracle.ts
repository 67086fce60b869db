import type { FeeSummary } from "../../shared/reports/feeSummary";
import { oracleFees } from "./oracleFees";
import type { OracleMember, OracleOptions, OracleTables } from "./oracleTypes";
import { toNumber, type Rational } from "./rational";

function numberOf(value: Rational | null): number | null {
  return value === null ? null : toNumber(value);
}

function memberOf(member: OracleMember) {
  return {
    ...member,
    unbounded: numberOf(member.unbounded),
    bound: member.bound ?? "none",
    fee: toNumber(member.fee),
    previousFee: numberOf(member.previousFee),
    decided: member.decided === null ? null : { ...member.decided, amount: toNumber(member.decided.amount) },
  };
}

/** What the independent calculation says, in the shape that the product prints. */
export function summaryOfOracle(
  tables: OracleTables,
  options: OracleOptions,
): { summary: FeeSummary; errors: readonly string[] } {
  const result = oracleFees(tables, options);
  return {
    errors: result.errors,
    summary: {
      year: options.year,
      preliminary: result.preliminary,
      members: result.members.map(memberOf),
      total: numberOf(result.total),
      payers: result.payers.map((payer) => ({ ...payer, fee: toNumber(payer.fee) })),
    },
  };
}
