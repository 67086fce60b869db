import type { MemberFee } from "../fees/memberFee";
import { toDecimalText, toNumber } from "../money/decimal";
import { reduce, type Fraction } from "../money/fraction";

/** One member in plain data: kronor as numbers, the rule's amounts as stated in base-year money as decimal text. */
export interface MemberSummary {
  readonly code: string;
  readonly name: string;
  readonly payer: string;
  readonly category: string | null;
  /** Null of a fixed year that does not tell, as the factor and the bound. */
  readonly months: number | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly fixed: string | null;
  readonly rate: string | null;
  readonly floor: string | null;
  readonly cap: string | null;
  /** A reduced fraction such as "197/182"; "1/1" in the base year. */
  readonly factor: string | null;
  readonly unbounded: number | null;
  readonly bound: "floor" | "cap" | "none" | null;
  /** The largest rise holds the fee by the rule back. */
  readonly riseLimited: boolean;
  readonly fee: number;
  readonly previousFee: number | null;
  readonly decided: { readonly amount: number; readonly reason: string | null; readonly date: string | null } | null;
}

export function memberSummary(member: MemberFee, previousFee: Fraction | null): MemberSummary {
  const { rule } = member.amounts.version;
  const factor = reduce(member.amounts.chain.factor);
  const stated = (amount: Fraction | null) => (amount === null ? null : toDecimalText(amount));
  return {
    code: member.code,
    name: member.name,
    payer: member.payer,
    category: member.category,
    months: member.months,
    population: member.population,
    populationYear: member.populationYear,
    fixed: stated(rule.fixed),
    rate: stated(rule.rate),
    floor: stated(rule.floor),
    cap: stated(rule.cap),
    factor: `${factor.numerator.toString()}/${factor.denominator.toString()}`,
    unbounded: member.unbounded === null ? null : toNumber(member.unbounded),
    bound: member.bound,
    riseLimited: member.riseLimited,
    fee: toNumber(member.fee),
    previousFee: previousFee === null ? null : toNumber(previousFee),
    decided:
      member.decided === null
        ? null
        : { amount: toNumber(member.decided.amount), reason: member.decided.reason, date: member.decided.date },
  };
}
