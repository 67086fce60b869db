import type { FeeResult } from "../fees/calculateFees";
import { toNumber } from "../money/decimal";
import { fixedFeeSummary } from "./fixedFeeSummary";
import { memberSummary, type MemberSummary } from "./memberSummary";

export interface FeeSummary {
  readonly year: number;
  readonly preliminary: boolean;
  readonly members: readonly MemberSummary[];
  readonly total: number | null;
  readonly payers: readonly { readonly payer: string; readonly fee: number; readonly members: readonly string[] }[];
  /** When the year was fixed, by whom, and where that stands; absent where it is not fixed. */
  readonly fixed?: { readonly date: string | null; readonly body: string | null; readonly diaryNumber: string | null };
}

/** Where there are errors no fees are shown. */
export function emptySummary(year: number): FeeSummary {
  return { year, preliminary: false, members: [], total: null, payers: [] };
}

/** The fees in plain data: of a fixed year what was fixed, else what the tables give. */
export function feeSummary(result: FeeResult): FeeSummary {
  const { fees, fixed } = result;
  if (fixed !== null) return fixedFeeSummary(result, fixed);
  return {
    year: fees.year,
    preliminary: fees.isPreliminary,
    members: fees.members.map((member) => memberSummary(member, result.previousFee.get(member.code) ?? null)),
    total: toNumber(fees.total),
    payers: fees.payers.map((payer) => ({ payer: payer.payer, fee: toNumber(payer.fee), members: payer.codes })),
  };
}
