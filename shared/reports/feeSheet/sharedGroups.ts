import type { MemberFee, PayerFee } from "../../fees/memberFee";
import type { FeesOfYear } from "../../fees/feesOfYear";

/** An amount that is shared among the members of a payer: its joint fee, or what is decided for it. */
export interface SharedGroup {
  readonly payer: PayerFee;
  /** By code. */
  readonly members: readonly MemberFee[];
  /** By population; equally where one is missing. */
  readonly isByPopulation: boolean;
  /** What shares are whole multiples of, in öre. */
  readonly unitOre: number;
}

export function sharedGroups(fees: FeesOfYear): readonly SharedGroup[] {
  return fees.payers.flatMap((payer) => {
    if (payer.calculation === "each" && payer.decided === null) return [];
    const members = fees.members.filter((member) => payer.codes.includes(member.code));
    const hasOre =
      payer.decided !== null && payer.decided.amount.numerator % payer.decided.amount.denominator !== BigInt(0);
    const feeUnit = members[0]?.amounts.version.rule.feeUnit ?? 1;
    return [
      {
        payer,
        members,
        isByPopulation: members.every((member) => member.population !== null),
        unitOre: payer.decided === null ? feeUnit * 100 : hasOre ? 1 : 100,
      },
    ];
  });
}
