import type { FeeResult } from "../fees/calculateFees";
import type { ChangePartKind } from "../fees/feeChange";
import { changeRatio, memberChanges, summedParts } from "../fees/memberChanges";
import { toNumber } from "../money/decimal";
import { add, fraction, multiply, zero, type Fraction } from "../money/fraction";

/** A part of a change. Kronor. */
export interface PartSummary {
  readonly kind: ChangePartKind;
  readonly amount: number;
}

/** How one member's fee changed. Kronor as numbers; null where a fee is not known or there was none. */
export interface MemberChangeSummary {
  readonly code: string;
  readonly name: string;
  readonly fee: number | null;
  readonly previousFee: number | null;
  readonly change: number | null;
  /** In per cent, unrounded; null also where last year's fee was nothing. */
  readonly changePercent: number | null;
  /** They add up to the change. */
  readonly parts: readonly PartSummary[];
}

/** How the fees changed from the year before. */
export interface ChangeSummary {
  readonly year: number;
  readonly previousYear: number;
  /** By code: members of either year. */
  readonly members: readonly MemberChangeSummary[];
  /** Over the members whose change is known. */
  readonly total: { readonly change: number; readonly parts: readonly PartSummary[] };
}

/** The changes in plain data. */
export function changeSummary(result: FeeResult): ChangeSummary {
  const changes = memberChanges(result);
  const number = (value: Fraction | null) => (value === null ? null : toNumber(value));
  const known = changes.flatMap(({ change }) => change ?? []);
  return {
    year: result.fees.year,
    previousYear: result.previous.year,
    members: changes.map((each) => {
      const ratio = changeRatio(each);
      return {
        code: each.code,
        name: each.name,
        fee: number(each.fee),
        previousFee: number(each.previousFee),
        change: number(each.change),
        changePercent: ratio === null ? null : toNumber(multiply(ratio, fraction(100))),
        parts: each.parts.map(({ kind, amount }) => ({ kind, amount: toNumber(amount) })),
      };
    }),
    total: {
      change: toNumber(known.reduce(add, zero)),
      parts: [...summedParts(changes)].map(([kind, amount]) => ({ kind, amount: toNumber(amount) })),
    },
  };
}
