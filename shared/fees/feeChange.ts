import { compare, negate, subtract, zero, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { changeStages } from "./changeStages";
import { chargedFees, type FeeResult } from "./calculateFees";
import type { MemberFee } from "./memberFee";

/** In the order in which they are told. */
export const changePartKinds = [
  "population",
  "index",
  "rule",
  "months",
  "payerMode",
  "largestRise",
  "decisions",
  "fixedAmount",
  "entry",
  "exit",
  "notSplit",
] as const;

export type ChangePartKind = (typeof changePartKinds)[number];

/** One part of a member's change from last year. Kronor. */
export interface ChangePart {
  readonly kind: ChangePartKind;
  readonly amount: Fraction;
}

/** The change of one member's fee from last year. Kronor; null where it has no fee of the year, or none that can be computed. */
export interface FeeChange {
  readonly fee: Fraction | null;
  readonly previousFee: Fraction | null;
  /** Null where last year's fee is unknown. */
  readonly change: Fraction | null;
  /** They add up to the change; empty where that is null. */
  readonly parts: readonly ChangePart[];
}

/** Parts that are told even where they are nothing. */
const alwaysTold: readonly ChangePartKind[] = ["population", "index", "rule"];

/**
 * How a member's fee changed from last year, and why.
 *
 * Population, index and rule are taken one after the other, full year, alone and without decisions; then what part of a year, the payer's
 * way of calculating, the largest rise and decisions add, and what is fixed apart from them, each as (with − without) this year less the
 * same last year.
 * @param code of a member of this year or of last year
 */
export function feeChange(result: FeeResult, code: string): FeeChange {
  const { fees, previous, previousFee: previousFees } = result;
  const fee = chargedFees(result).get(code) ?? null;
  const previousFee = previousFees.get(code) ?? null;
  const isMemberIn = ({ memberships }: typeof fees) => memberships.some((member) => member.code === code);
  const isMember = fee !== null || isMemberIn(fees);
  const wasMember = previousFee !== null || isMemberIn(previous);
  const ends = { fee, previousFee };
  if (isMember && !wasMember && fee !== null) return { ...ends, change: fee, parts: [{ kind: "entry", amount: fee }] };
  if (!isMember && previousFee !== null) {
    const change = negate(previousFee);
    return { ...ends, change, parts: [{ kind: "exit", amount: change }] };
  }
  if (fee === null || previousFee === null) return { ...ends, change: null, parts: [] };
  const change = subtract(fee, previousFee);
  const parts = splitChange(result, code, fee, previousFee);
  return { ...ends, change, parts: parts ?? [{ kind: "notSplit", amount: change }] };
}

/** The parts of the change of a member of both years; null where a step cannot be computed. */
function splitChange(
  result: FeeResult,
  code: string,
  fee: Fraction,
  previousFee: Fraction,
): readonly ChangePart[] | null {
  const current = result.fees.members.find((member) => member.code === code);
  const previous = result.previous.members.find((member) => member.code === code);
  if (current === undefined || previous === undefined) return null;
  const stages = changeStages(result.basis, result.options, current, previous);
  const after = layers(current, fee);
  const before = layers(previous, previousFee);
  if (stages === null || after === null || before === null) return null;
  const parts: readonly ChangePart[] = [
    { kind: "population", amount: subtract(stages.withPopulation, stages.lastYear) },
    { kind: "index", amount: subtract(stages.withIndex, stages.withPopulation) },
    { kind: "rule", amount: subtract(stages.withRule, stages.withIndex) },
    ...layerKinds.map((kind) => ({ kind, amount: subtract(after[kind], before[kind]) })),
  ];
  return parts.filter(({ kind, amount }) => alwaysTold.includes(kind) || compare(amount, zero) !== 0);
}

const layerKinds = ["months", "payerMode", "largestRise", "decisions", "fixedAmount"] as const;

/**
 * What each layer adds to the full-year fee alone; null where the rule's fee cannot be computed.
 * @param charged the fixed fee of a fixed year, else the fee itself
 */
function layers(
  { alone, amounts, unlimited, byRule, fee }: MemberFee,
  charged: Fraction,
): Readonly<Record<(typeof layerKinds)[number], Fraction>> | null {
  if (alone === null || unlimited === null || byRule === null) return null;
  return {
    months: subtract(alone.fee, roundHalfAwayFromZero(alone.bounded, amounts.feeUnit)),
    payerMode: subtract(unlimited, alone.fee),
    largestRise: subtract(byRule, unlimited),
    decisions: subtract(fee, byRule),
    fixedAmount: subtract(charged, fee),
  };
}
