import type { Fraction } from "../money/fraction";
import type { PopulationRow } from "../workbook/feeTables";
import type { Bound } from "./boundedFee";
import type { LimitedFee } from "./largestRise";
import type { Membership } from "./membership";
import type { RuleFee } from "./ruleFee";
import type { YearAmounts } from "./yearAmounts";

/** A decided amount as stated: a payer's is the whole. */
export interface DecidedAmount {
  readonly by: "member" | "payer";
  readonly amount: Fraction;
  readonly reason: string | null;
  readonly date: string | null;
}

/** The fee of a joint payer: one population, one fee, shared by population. */
export interface JointFee {
  readonly population: number;
  /** Of the group as a whole, the largest rise apart. */
  readonly ruleFee: RuleFee;
  /** The same with the largest rise: what the members share. */
  readonly limited: LimitedFee;
}

/** The fee of one member for one year with every step that led to it. Kronor. */
export interface MemberFee {
  readonly member: Membership;
  readonly code: string;
  readonly name: string;
  readonly payer: string;
  readonly category: string | null;
  readonly amounts: YearAmounts;
  /** Null when none is needed, or it is missing and a decision stands. */
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly populationRow: PopulationRow | null;
  /** Months charged, 1–12. */
  readonly months: number;
  /** What the rule gives this member alone, decisions, joint payment and largest rise apart; null where its population is missing. */
  readonly alone: RuleFee | null;
  readonly joint: JointFee | null;
  /** Of the rule, for a joint payer of the group. */
  readonly unbounded: Fraction | null;
  readonly bound: Bound;
  /** What the rule gives, joint payment included, largest rise and decisions apart. */
  readonly unlimited: Fraction | null;
  /** What the largest rise allows, before rounding, for a joint payer the group; null where it does not apply. */
  readonly riseLimit: Fraction | null;
  /** The largest rise holds the fee by the rule back. */
  readonly riseLimited: boolean;
  /** What the rule gives, joint payment and largest rise included, decisions apart. */
  readonly byRule: Fraction | null;
  readonly decided: DecidedAmount | null;
  readonly fee: Fraction;
}

/** What one payer pays. */
export interface PayerFee {
  readonly payer: string;
  readonly fee: Fraction;
  readonly codes: readonly string[];
  readonly calculation: "each" | "joint";
  readonly decided: DecidedAmount | null;
}
