import { add, divide, fraction, zero, type Fraction } from "../money/fraction";
import { shareByLargestRemainder } from "../money/shareByLargestRemainder";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { DecisionRow } from "../workbook/feeTables";
import { categoryKey } from "./feeVersions";
import { limitedFee } from "./largestRise";
import type { JointFee } from "./memberFee";
import type { PayerGroup } from "./payerGroups";
import { ruleFee } from "./ruleFee";
import type { YearAmounts } from "./yearAmounts";

/** What a joint payer may not have: several categories, a member that enters in the year, a member with a decision of its own. */
export function jointFaults(
  group: PayerGroup,
  year: number,
  ofMember: ReadonlyMap<string, DecisionRow>,
): readonly Finding[] {
  const category = categoryKey(group.members[0]?.row.category ?? null);
  return group.members.flatMap((member) => {
    const values = { name: member.row.name, code: member.code, payer: group.name, year };
    const faults: Finding[] = [];
    if (categoryKey(member.row.category) !== category) {
      faults.push(finding("joint-categories", "error", placeOf(member.row.place, "category"), values));
    }
    if (member.isEntering) faults.push(finding("joint-entering", "error", placeOf(member.row.place, "from"), values));
    const decision = ofMember.get(member.code);
    if (decision !== undefined) {
      faults.push(finding("joint-decision", "error", placeOf(decision.place, "code"), values));
    }
    return faults;
  });
}

/**
 * The fee of a group as a whole: one population, bounds once, its rise limited where every member's is, rounded once.
 * @returns null where a population is missing
 */
export function jointFee(
  amounts: YearAmounts,
  parts: readonly { readonly population: number | null; readonly riseLimit: Fraction | null }[],
): JointFee | null | "above-classes" {
  let population = 0;
  let limit: Fraction | null = zero;
  for (const part of parts) {
    if (part.population === null) return null;
    population += part.population;
    limit = limit === null || part.riseLimit === null ? null : add(limit, part.riseLimit);
  }
  const fee = ruleFee(amounts, population, 12);
  if (fee === null) return "above-classes";
  return { population, ruleFee: fee, limited: limitedFee(fee, limit, amounts.feeUnit) };
}

/**
 * Shares an amount among members in whole units, by weight, largest remainder, ties by code.
 * @param amount a multiple of the unit
 */
export function shareAmount(amount: Fraction, unit: Fraction, weights: readonly number[]): readonly Fraction[] {
  const units = divide(amount, unit);
  const shares = shareByLargestRemainder(
    units.numerator / units.denominator,
    weights.map((weight) => BigInt(weight)),
  );
  return shares.map((share) => fraction(share * unit.numerator, unit.denominator));
}

/** A decided amount is shared in whole kronor, in öre when it has öre. */
export function unitOfDecision(amount: Fraction): Fraction {
  return amount.numerator % amount.denominator === BigInt(0) ? fraction(1) : fraction(1, 100);
}
