import { add, compare, divide, zero, type Fraction } from "../money/fraction";
import type { FeeResult } from "./calculateFees";
import { changePartKinds, feeChange, type ChangePartKind, type FeeChange } from "./feeChange";

/** The change of one member from last year to this. */
export interface MemberChange extends FeeChange {
  readonly code: string;
  readonly name: string;
}

/** Every member of either year by code. */
export function memberChanges(result: FeeResult): readonly MemberChange[] {
  const { fees, previous, fixed, previousFixed } = result;
  const names = new Map<string, string>();
  for (const year of [previousFixed, fixed]) {
    for (const [code, { name }] of year?.rows ?? []) names.set(code, name ?? code);
  }
  for (const { code, row } of [...previous.memberships, ...fees.memberships]) names.set(code, row.name);
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ code, name, ...feeChange(result, code) }));
}

/** The parts of several changes added up, in their order; those that occur. */
export function summedParts(changes: readonly FeeChange[]): ReadonlyMap<ChangePartKind, Fraction> {
  const sums = new Map<ChangePartKind, Fraction>();
  for (const kind of changePartKinds) {
    const own = changes.flatMap(({ parts }) => parts.filter((part) => part.kind === kind));
    if (own.length > 0) sums.set(kind, own.map(({ amount }) => amount).reduce(add, zero));
  }
  return sums;
}

/** change / last year's fee; null where that is nothing or unknown. */
export function changeRatio({ change, previousFee }: FeeChange): Fraction | null {
  if (change === null || previousFee === null || compare(previousFee, zero) === 0) return null;
  return divide(change, previousFee);
}
