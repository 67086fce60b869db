import { one, type Fraction } from "../money/fraction";
import { shareAmount, unitOfDecision } from "./jointFee";
import type { JointFee } from "./memberFee";
import type { YearAmounts } from "./yearAmounts";

/** Each member's share of a joint fee by population, as it is and as it were without the largest rise. */
export function jointShares(
  joint: JointFee,
  amounts: YearAmounts | undefined,
  populations: readonly (number | null)[],
): { readonly limited: readonly Fraction[]; readonly unlimited: readonly Fraction[] } {
  const weights = populations.map((population) => population ?? 0);
  const unit = amounts?.feeUnit ?? one;
  const unlimited = shareAmount(joint.ruleFee.fee, unit, weights);
  return { unlimited, limited: joint.limited.isLimited ? shareAmount(joint.limited.fee, unit, weights) : unlimited };
}

/** Each member's share of a decided amount: by population; equally where one is missing. */
export function decidedShares(amount: Fraction, populations: readonly (number | null)[]): readonly Fraction[] {
  const isKnown = populations.every((population) => population !== null);
  return shareAmount(
    amount,
    unitOfDecision(amount),
    populations.map((population) => (isKnown ? (population ?? 0) : 1)),
  );
}
