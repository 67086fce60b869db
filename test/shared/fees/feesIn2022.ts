import { calculateFees, type FeeResult } from "../../../shared/fees/calculateFees";
import type { FeeOptions } from "../../../shared/fees/feeOptions";
import type { MemberFee } from "../../../shared/fees/memberFee";
import { shown, tablesOf, told, type PlainTables } from "./tables";

export function resultOf(plain: PlainTables, options: Partial<FeeOptions> = {}): FeeResult {
  const none = { year: 2022, populationYear: null, latestPopulation: false, preliminaryIndex: false };
  return calculateFees(tablesOf(plain), { ...none, ...options });
}

/** Fees by code in kronor: "M1 10000, M2 5000.5". */
export function feesOf(plain: PlainTables, options: Partial<FeeOptions> = {}): string {
  return resultOf(plain, options)
    .fees.members.map(({ code, fee }) => `${code} ${shown(fee) ?? ""}`)
    .join(", ");
}

/** Every finding, one line each. */
export function findingsOf(plain: PlainTables, options: Partial<FeeOptions> = {}): readonly string[] {
  return resultOf(plain, options).findings.map(told);
}

/** The one member with a fee, where there is one. */
export function memberOf(plain: PlainTables, options: Partial<FeeOptions> = {}): MemberFee {
  const { fees } = resultOf(plain, options);
  const [member] = fees.members;
  if (member === undefined) throw new Error(`No fee: ${fees.findings.map(told).join("; ")}`);
  return member;
}
